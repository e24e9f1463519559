import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { ServerTooOldError } from './database/check-server-version';
import { dataSourceOptions, openDataSource, type DatabaseOptions } from './database/data-source';
import { repositories } from './repositories';

/**
 * The record: `Database` for a transaction, and a repository for each slice. The pool closes when the application
 * shuts down, after the parts that use it were stopped.
 */
@Module({})
export class PersistenceModule {
  static forRoot(url: string, options: DatabaseOptions = {}): DynamicModule {
    const connection = TypeOrmModule.forRootAsync({
      useFactory: (): TypeOrmModuleOptions => ({
        ...dataSourceOptions(url, options),
        retryAttempts: 10,
        retryDelay: 1000,
        toRetry: (error: unknown) => !(error instanceof ServerTooOldError),
      }),
      dataSourceFactory: () => openDataSource(url, options),
    });
    return {
      module: PersistenceModule,
      global: true,
      imports: [connection],
      providers: [...repositories],
      exports: [connection, ...repositories],
    };
  }
}

import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { checkServerVersion } from './check-server-version';
import { SnakeCaseNaming } from './snake-case-naming';
import { typeParsers } from './type-parsers';

export interface DatabaseOptions {
  /** Connections at most. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`, so that an operator sees which process holds what. */
  readonly applicationName?: string;
  /** Milliseconds after which PostgreSQL gives up a statement; 0 is never. */
  readonly statementTimeoutMs?: number;
}

const lockTimeoutMs = 5_000;
const statementTimeoutMs = 30_000;

export function dataSourceOptions(url: string, options: DatabaseOptions = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new SnakeCaseNaming(),
    migrationsTableName: 'migration',
    synchronize: false,
    // PostgreSQL makes UUIDs itself; without these two TypeORM creates an extension, which the application may not.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 10_000,
    logging: false,
    extra: {
      types: typeParsers,
      application_name: options.applicationName ?? 'samenspel',
      lock_timeout: lockTimeoutMs,
      statement_timeout: options.statementTimeoutMs ?? statementTimeoutMs,
    },
  };
}

/** Connects and checks the server. @throws ServerTooOldError */
export async function openDataSource(url: string, options: DatabaseOptions = {}): Promise<DataSource> {
  const dataSource = await new DataSource(dataSourceOptions(url, options)).initialize();
  try {
    await checkServerVersion(dataSource);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

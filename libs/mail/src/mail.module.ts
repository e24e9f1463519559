import { Module, type DynamicModule, type FactoryProvider, type ModuleMetadata } from '@nestjs/common';
import { MailComposer } from './mail-composer';
import { MAIL_OPTIONS, type MailOptions } from './mail-options';
import { MailTransport } from './mail-transport';

export interface MailModuleAsyncOptions
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider<MailOptions>, 'inject' | 'useFactory'> {}

/** Composes mails from the record and sends them. Needs `PersistenceModule`, which is global. */
@Module({})
export class MailModule {
  static forRoot(options: MailOptions): DynamicModule {
    return MailModule.forRootAsync({ useFactory: () => options });
  }

  static forRootAsync({ imports = [], inject = [], useFactory }: MailModuleAsyncOptions): DynamicModule {
    return {
      module: MailModule,
      imports,
      providers: [{ provide: MAIL_OPTIONS, inject, useFactory }, MailComposer, MailTransport],
      exports: [MailComposer, MailTransport],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@samenspel/access';
import { PersistenceModule } from '@samenspel/persistence';
import { AccessApiModule } from './access/access-api.module';
import { ConsultationModule } from './consultation/consultation.module';
import { InvitationModule } from './invitation/invitation.module';
import { LiveModule } from './live/live.module';
import { MailApiModule } from './mail/mail.module';
import type { ApiSettings } from './platform/api-settings';
import { PlatformModule } from './platform/platform.module';
import { ProgrammeModule } from './programme/programme.module';
import { TaskModule } from './task/task.module';

/** One module per slice; a slice adds its own to this list. */
const slices = [
  AccessApiModule,
  ConsultationModule,
  InvitationModule,
  LiveModule,
  MailApiModule,
  ProgrammeModule,
  TaskModule,
];

@Module({})
export class AppModule {
  static forRoot(settings: ApiSettings): DynamicModule {
    const { url, poolSize } = settings.database;
    return {
      module: AppModule,
      imports: [
        PersistenceModule.forRoot(url, { poolSize, applicationName: 'samenspel-api' }),
        AccessModule.forRoot(settings),
        PlatformModule.forRoot(settings),
        ...slices,
      ],
    };
  }
}

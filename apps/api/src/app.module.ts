import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@samenspel/access';
import { EngineModule } from '@samenspel/engine';
import { PersistenceModule } from '@samenspel/persistence';
import { AccessApiModule } from './access/access-api.module';
import { AnchoringModule } from './anchoring/anchoring.module';
import { BallModule } from './ball/ball.module';
import { CalendarFeedModule } from './calendar-feed/calendar-feed.module';
import { CalendarModule } from './calendar/calendar.module';
import { CatchUpModule } from './catch-up/catch-up.module';
import { ConsultationModule } from './consultation/consultation.module';
import { ConfirmationModule } from './confirmation/confirmation.module';
import { DecisionModule } from './decision/decision.module';
import { DepartureModule } from './departure/departure.module';
import { DirectoryModule } from './directory/directory.module';
import { DossierModule } from './dossier/dossier.module';
import { InvitationModule } from './invitation/invitation.module';
import { IterationModule } from './iteration/iteration.module';
import { LiveModule } from './live/live.module';
import { MailApiModule } from './mail/mail.module';
import type { ApiSettings } from './platform/api-settings';
import { PlatformModule } from './platform/platform.module';
import { OnBehalfModule } from './on-behalf/on-behalf.module';
import { ProgrammeModule } from './programme/programme.module';
import { ReminderChoiceModule } from './reminder-choice/reminder-choice.module';
import { InterestModule } from './interest/interest.module';
import { RiskModule } from './risk/risk.module';
import { SearchModule } from './search/search.module';
import { SteeringModule } from './steering/steering.module';
import { ProposalModule } from './proposal/proposal.module';
import { TaskModule } from './task/task.module';

/** One module per slice; a slice adds its own to this list. */
const slices = [
  AccessApiModule,
  AnchoringModule,
  BallModule,
  CalendarFeedModule,
  CalendarModule,
  CatchUpModule,
  ConsultationModule,
  ConfirmationModule,
  DecisionModule,
  DepartureModule,
  DirectoryModule,
  DossierModule,
  InvitationModule,
  IterationModule,
  LiveModule,
  MailApiModule,
  OnBehalfModule,
  ProgrammeModule,
  ReminderChoiceModule,
  InterestModule,
  RiskModule,
  SearchModule,
  SteeringModule,
  ProposalModule,
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
        EngineModule.forRoot({ ...settings.temporal, payloadKeys: settings.payloadKeys }),
        AccessModule.forRoot(settings),
        PlatformModule.forRoot(settings),
        ...slices,
      ],
    };
  }
}

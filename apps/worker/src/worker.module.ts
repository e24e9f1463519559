import { type DynamicModule, Module } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { EngineModule, KillPoints } from '@samenspel/engine';
import { MailModule } from '@samenspel/mail';
import { PersistenceModule } from '@samenspel/persistence';
import { ActivitiesModule } from './activities/activities.module';
import { Dispatcher } from './dispatcher/dispatcher';
import { SendMail } from './dispatcher/send-mail';
import { linkUrlsOf } from './platform/link-urls';
import { Metrics } from './platform/metrics';
import { killPoints, workerConfigToken } from './platform/tokens';
import { Reconciler } from './reconciler/reconciler';
import { Relay } from './relay/relay';
import { Sealer } from './sealer/sealer';
import { UnsealedAlarm } from './sealer/unsealed-alarm';
import { TemporalWorker } from './temporal/temporal-worker';
import { WorkerProcess } from './worker-process';

/** The only process that runs workflows and does their work. */
@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig): DynamicModule {
    const { database, temporal, payloadKeys, mail } = config;
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot(database.url, { poolSize: database.poolSize, applicationName: 'samenspel worker' }),
        EngineModule.forRoot({ ...temporal, payloadKeys }),
        MailModule.forRoot({ smtpUrl: mail.smtpUrl, from: mail.from, links: linkUrlsOf(config) }),
        ActivitiesModule.forRoot(config),
      ],
      providers: [
        { provide: workerConfigToken, useValue: config },
        { provide: killPoints, useFactory: () => new KillPoints(config.kill) },
        Metrics,
        TemporalWorker,
        Sealer,
        UnsealedAlarm,
        Relay,
        Reconciler,
        Dispatcher,
        SendMail,
        WorkerProcess,
      ],
    };
  }
}

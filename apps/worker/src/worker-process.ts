import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { Leader, type LedWork, type LeaderListener } from '@samenspel/persistence';
import { Dispatcher } from './dispatcher/dispatcher';
import { Metrics } from './platform/metrics';
import { type Repeated, repeat } from './platform/repeat';
import { workerConfigToken } from './platform/tokens';
import { Reconciler } from './reconciler/reconciler';
import { Relay } from './relay/relay';
import { Sealer } from './sealer/sealer';
import { UnsealedAlarm } from './sealer/unsealed-alarm';
import { TemporalWorker } from './temporal/temporal-worker';

const alarmEveryMs = 5_000;
const figuresEveryMs = 60_000;

/**
 * Starts the parts of the worker and stops them in order: nothing new is taken, what runs ends, and only then does the
 * pool of the database close. Sealing, ringing and mailing go on while Temporal is away.
 */
@Injectable()
export class WorkerProcess implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Worker');
  private readonly leaders: readonly Leader[];
  private repeated: readonly Repeated[] = [];
  private temporalEnded: Promise<void> = Promise.resolve();

  constructor(
    @Inject(workerConfigToken) config: WorkerConfig,
    private readonly temporal: TemporalWorker,
    private readonly alarm: UnsealedAlarm,
    private readonly metrics: Metrics,
    sealer: Sealer,
    relay: Relay,
    reconciler: Reconciler,
    dispatcher: Dispatcher,
  ) {
    const works: readonly LedWork[] = [sealer, relay, reconciler, dispatcher];
    this.leaders = works.map(
      (work) => new Leader({ databaseUrl: config.database.url, work, listener: this.listener() }),
    );
  }

  onApplicationBootstrap(): void {
    for (const leader of this.leaders) leader.start();
    this.repeated = [
      this.every(alarmEveryMs, () => this.alarm.look()),
      this.every(figuresEveryMs, () => {
        this.log.verbose({ message: 'Figures', ...this.metrics.read() });
      }),
    ];
    this.temporalEnded = this.temporal.run();
    // Whoever awaits `ended()` hears of it; without this line a failure before that would end the process without a word.
    this.temporalEnded.catch(() => undefined);
  }

  /** Resolves after a stop; rejects when the Temporal worker ended by itself: then this process must end. */
  ended(): Promise<void> {
    return this.temporalEnded;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.log.log('Stopping: what runs may end first');
    this.temporal.stop();
    await Promise.allSettled([
      ...this.repeated.map((repeated) => repeated.stop()),
      ...this.leaders.map((leader) => leader.stop()),
      this.temporalEnded,
    ]);
    this.log.log('Stopped');
  }

  private every(everyMs: number, work: () => unknown): Repeated {
    const failed = (error: unknown): void => {
      this.log.warn(`A look at the figures failed: ${messageOf(error)}`);
    };
    return repeat({ everyMs, work, failed });
  }

  private listener(): LeaderListener {
    return {
      tookOver: (name) => {
        this.log.log(`Leads as ${name}`);
      },
      failed: (name, error) => {
        this.metrics.count(`${name}_failures`);
        this.log.error(`The ${name} failed and begins again: ${messageOf(error)}`);
      },
    };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

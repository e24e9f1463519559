import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { Engine } from '@samenspel/engine';
import type { LeaderConnection, LedWork } from '@samenspel/persistence';
import { Metrics } from '../platform/metrics';
import { workerConfigToken } from '../platform/tokens';
import { forgetAnsweredRings, readDeaf, readUnseen, ringAfterLoss, ringOverdue } from './reconciler-statements';

export const reconcilerPace = {
  longestRoundMs: 2_000,
  /** A running task that was not looked at for so long is started when it does not run. */
  unseenAfterMs: 300_000,
  /** A task that was rung and not looked at for so long is started afresh. */
  deafAfterMs: 60_000,
  /** At most so many tasks of a kind per round: after a restore it goes task by task, not all at once. */
  atOnce: 25,
};

/**
 * Compares the record with what Temporal does, and trusts no list of Temporal's: a lost Temporal database, a restore
 * and an execution that fails at every replay are the same, ordinary case.
 */
@Injectable()
export class Reconciler implements LedWork {
  readonly name = 'reconciler';
  private readonly log = new Logger('Reconciler');
  private readonly startedAt = new Map<string, number>();
  private ledSince = 0;

  constructor(
    private readonly engine: Engine,
    private readonly metrics: Metrics,
    @Inject(workerConfigToken) private readonly config: Pick<WorkerConfig, 'reconcilerGraceMs'>,
  ) {}

  takeOver(): Promise<void> {
    this.ledSince = Date.now();
    this.startedAt.clear();
    return Promise.resolve();
  }

  async round(connection: LeaderConnection): Promise<number> {
    const overdue = await ringOverdue(connection, this.config.reconcilerGraceMs, reconcilerPace.atOnce);
    if (overdue > 0) this.tell('overdue', overdue, 'were not looked at when planned: rung');
    // While Temporal is away nothing can be started, and nothing that was rung can have been heard.
    const temporal = await this.engine.health();
    if (temporal.reachable) await this.startWhatSleeps(connection, temporal.databaseId);
    await forgetAnsweredRings(connection);
    return Math.min(reconcilerPace.longestRoundMs, this.config.reconcilerGraceMs / 2);
  }

  private async startWhatSleeps(connection: LeaderConnection, databaseId: string): Promise<void> {
    const lost = await ringAfterLoss(connection, databaseId);
    if (lost > 0) this.tell('lost', lost, 'ran in a database that Temporal has lost: rung, so that they start again');
    await this.startUnseen(connection);
    await this.startDeafAfresh(connection);
  }

  /** A start that finds a running execution leaves no trace in it, so asking often costs no history. */
  private async startUnseen(connection: LeaderConnection): Promise<void> {
    const since = Date.now() - reconcilerPace.unseenAfterMs;
    const recently = [...this.startedAt].filter(([, at]) => at > since).map(([taskId]) => taskId);
    for (const taskId of await readUnseen(connection, { ...reconcilerPace, except: recently })) {
      await this.engine.start(taskId);
      this.startedAt.set(taskId, Date.now());
    }
    for (const [taskId, at] of this.startedAt) if (at <= since) this.startedAt.delete(taskId);
  }

  private async startDeafAfresh(connection: LeaderConnection): Promise<void> {
    // What was rung while no worker ran has a minute from the moment that one runs again.
    if (Date.now() - this.ledSince < reconcilerPace.deafAfterMs) return;
    const deaf = await readDeaf(connection, reconcilerPace);
    for (const taskId of deaf) {
      await this.engine.startAfresh(taskId);
      await connection.change(
        `update ring set created_at = clock_timestamp(), acknowledged_at = clock_timestamp(), attempts = attempts + 1, why = 'started-afresh'
          where task_id = $1 and acknowledged_at is not null`,
        [taskId],
      );
    }
    if (deaf.length > 0)
      this.tell('deaf', deaf.length, 'were rung and did not look for a minute: started afresh from the record');
  }

  private tell(metric: string, tasks: number, what: string): void {
    this.metrics.count(`reconciler_${metric}`, tasks);
    this.log.warn(`${String(tasks)} tasks ${what}`);
  }
}

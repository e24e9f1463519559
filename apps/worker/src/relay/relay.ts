import { Inject, Injectable, Logger } from '@nestjs/common';
import { Engine, type KillPoints } from '@samenspel/engine';
import type { LeaderConnection, LedWork } from '@samenspel/persistence';
import { Metrics } from '../platform/metrics';
import { killPoints } from '../platform/tokens';
import { BackOff } from '../platform/back-off';

/** The rings of one task that no acknowledgement followed yet. */
interface WaitingRings {
  readonly taskId: string;
  readonly ids: readonly string[];
}

const pollMs = 100;
const atOnce = 16;
const awayMs = { shortest: 250, longest: 5_000 };

/**
 * Hands rings to Temporal: all rings of a task as one signal, which starts the workflow when none runs. A ring that was
 * handed over twice is one look too many; a ring that is lost would be a task that sleeps, so acknowledging comes last.
 */
@Injectable()
export class Relay implements LedWork {
  readonly name = 'relay';
  private readonly log = new Logger('Relay');
  private readonly away = new BackOff(awayMs);

  constructor(
    private readonly engine: Engine,
    private readonly metrics: Metrics,
    @Inject(killPoints) private readonly kill: KillPoints,
  ) {}

  async round(connection: LeaderConnection): Promise<number> {
    const waiting = await readWaiting(connection);
    if (waiting.length === 0) return pollMs;
    const results = await Promise.allSettled(waiting.map((rings) => this.ring(rings)));
    const rung = waiting.filter((_, index) => results[index]?.status === 'fulfilled');
    await this.acknowledge(connection, rung);
    const failure = results.find((result) => result.status === 'rejected');
    if (!failure) return this.allWell(waiting.length);
    await this.postpone(connection, waiting, rung);
    return this.waitForTemporal(failure.reason, rung.length);
  }

  private async ring({ taskId }: WaitingRings): Promise<void> {
    this.kill.reach('before-ring');
    await this.engine.ring(taskId);
    this.metrics.count('rings_acknowledged');
  }

  private async acknowledge(connection: LeaderConnection, rung: readonly WaitingRings[]): Promise<void> {
    if (rung.length === 0) return;
    this.kill.reach('before-acknowledge');
    await connection.change(
      'update ring set acknowledged_at = clock_timestamp(), attempts = 0 where id = any($1::uuid[])',
      [rung.flatMap(({ ids }) => ids)],
    );
  }

  /** Counts the attempt, so that a task that Temporal refuses goes behind the others. */
  private async postpone(
    connection: LeaderConnection,
    waiting: readonly WaitingRings[],
    rung: readonly WaitingRings[],
  ): Promise<void> {
    const failed = waiting.filter((rings) => !rung.includes(rings));
    await connection.change('update ring set attempts = attempts + 1 where id = any($1::uuid[])', [
      failed.flatMap(({ ids }) => ids),
    ]);
  }

  private allWell(handed: number): number {
    if (this.away.end()) this.log.log('Temporal is back: rings go through again');
    return handed === atOnce ? 0 : pollMs;
  }

  private waitForTemporal(reason: unknown, rung: number): number {
    // One task that fails while others go through says nothing about Temporal.
    if (rung > 0) return pollMs;
    const isNew = this.away.begin();
    const ms = this.away.next();
    if (isNew) this.log.warn(`Temporal takes no rings (${messageOf(reason)}); they wait in the record`);
    return ms;
  }
}

async function readWaiting(connection: LeaderConnection): Promise<readonly WaitingRings[]> {
  return connection.rows<WaitingRings>(
    `select task_id as "taskId", array_agg(id) as ids from ring where acknowledged_at is null
      group by task_id order by min(attempts), min(created_at) limit $1`,
    [atOnce],
  );
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

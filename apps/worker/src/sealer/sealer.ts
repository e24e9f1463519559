import { Inject, Injectable, Logger } from '@nestjs/common';
import type { KillPoints } from '@samenspel/engine';
import type { LeaderConnection, LedWork } from '@samenspel/persistence';
import { killPoints } from '../platform/tokens';
import { type Mark, readUnsealed, readUnsealedAnywhere, type UnsealedBatch } from './read-unsealed';
import { disarmEndedTasks, ringForgottenWakes } from './ring-crossed-wakes';
import { writeSeals } from './write-seals';

export const batchSize = 500;
const shortestPauseMs = 20;
const longestPauseMs = 200;
const sweepEveryMs = 15_000;
const forgottenAfterMs = 60_000;

/**
 * Orders and chains committed events. One sealer leads at a time, on the connection that holds the lock; it polls,
 * because a notification inside an answer's transaction would make commits wait for each other.
 */
@Injectable()
export class Sealer implements LedWork {
  readonly name = 'sealer';
  private readonly log = new Logger('Sealer');
  private pauseMs = shortestPauseMs;
  private sweptAt = 0;

  constructor(@Inject(killPoints) private readonly kill: KillPoints) {}

  /** Sees by the cluster's system identifier whether the database was restored elsewhere: transaction ids start lower. */
  async takeOver(connection: LeaderConnection): Promise<void> {
    const [row] = await connection.rows<{ here: string; known: string | null }>(
      `select (select system_identifier::text from pg_control_system()) as here, system_identifier as known from seal_mark`,
    );
    if (!row) throw new Error('The table seal_mark has lost its row: the migration that makes it did not run');
    if (row.known === row.here) return;
    if (row.known === null) return this.settleIn(connection, row.here);
    this.log.warn('The database lies in another cluster than before: sealing what has no seal');
    await this.sealEverything(connection, row.here);
  }

  async round(connection: LeaderConnection): Promise<number> {
    await this.sweep(connection);
    const batch = await readUnsealed(connection, await readMark(connection), batchSize);
    if (batch.events.length > 0) await this.seal(connection, batch);
    return this.nextPause(batch.events.length);
  }

  private async seal(connection: LeaderConnection, batch: UnsealedBatch): Promise<void> {
    await connection.inTransaction(async () => {
      await writeSeals(connection, batch);
      this.kill.reach('before-seal-commit');
    });
  }

  private async settleIn(connection: LeaderConnection, systemIdentifier: string): Promise<void> {
    await connection.change('update seal_mark set system_identifier = $1', [systemIdentifier]);
  }

  private async sealEverything(connection: LeaderConnection, systemIdentifier: string): Promise<void> {
    for (;;) {
      const batch = await readUnsealedAnywhere(connection, batchSize);
      const isLast = batch.events.length < batchSize;
      await connection.inTransaction(async () => {
        await writeSeals(connection, batch);
        if (isLast) await this.settleIn(connection, systemIdentifier);
      });
      if (isLast) return;
    }
  }

  private async sweep(connection: LeaderConnection): Promise<void> {
    if (Date.now() - this.sweptAt < sweepEveryMs) return;
    this.sweptAt = Date.now();
    const forgotten = await ringForgottenWakes(connection, forgottenAfterMs);
    if (forgotten > 0)
      this.log.warn(`Rang again for ${String(forgotten)} tasks whose wake condition was true for a minute`);
    await disarmEndedTasks(connection);
  }

  /** At once after a full batch; else a pause that grows while nothing happens. */
  private nextPause(sealed: number): number {
    this.pauseMs = sealed > 0 ? shortestPauseMs : Math.min(longestPauseMs, this.pauseMs * 1.5);
    return sealed === batchSize ? 0 : this.pauseMs;
  }
}

async function readMark(connection: LeaderConnection): Promise<Mark> {
  const [mark] = await connection.rows<Mark>('select xact::text as xact, number::text as number from seal_mark');
  if (!mark) throw new Error('The table seal_mark has lost its row: the migration that makes it did not run');
  return mark;
}

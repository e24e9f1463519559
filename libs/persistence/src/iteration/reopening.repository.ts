import { Injectable } from '@nestjs/common';
import type { AskedReopening, Instant, SettledPointKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

/** A settled point that a seat of the work group wants to open again. */
export interface Reopening extends AskedReopening {
  readonly programmeId: string;
  readonly taskId: string;
  /** The seat that asked. */
  readonly seatId: string;
  readonly kind: SettledPointKind;
  readonly reason: string;
  /** So many other seats must support it. */
  readonly needed: number;
  readonly askedAt: Instant;
  readonly reopenedAt: Instant | null;
  readonly settledAt: Instant | null;
  /** The seats that support it, the first one first. */
  readonly supporters: readonly string[];
}

export interface NewReopening extends Pick<
  Reopening,
  'programmeId' | 'taskId' | 'seatId' | 'kind' | 'sourceId' | 'point' | 'reason' | 'needed'
> {
  readonly stepId: string;
  readonly askedBy: string;
}

const select = `
  select r.id, r.programme_id, r.task_id, r.seat_id, r.kind, r.source_id, r.point, r.reason, r.needed, r.status, r.asked_at,
         r.reopened_at, r.settled_as, r.settled_at, s.ordinal,
         array(select u.seat_id::text from reopening_supporter u where u.reopening_id = r.id order by u.said_at, u.seat_id) as supporters
    from reopening r join step s on s.id = r.step_id`;

@Injectable()
export class ReopeningRepository {
  constructor(private readonly database: Database) {}

  /** All of a task, the first one first. */
  findOfTask(taskId: string): Promise<readonly Reopening[]> {
    return this.database.rows<Reopening>(`${select} where r.task_id = $1 order by r.asked_at, r.id`, [taskId]);
  }

  /** Holds the row until the end of the transaction: what is said about it follows each other. */
  async holdById(id: string): Promise<Reopening> {
    // In two statements: one that had to wait for the row would count the supporters as they were before it waited.
    await this.database.row('select id from reopening where id = $1 for no key update', [id]);
    return found(await this.database.row<Reopening>(`${select} where r.id = $1`, [id]), 'reopening', id);
  }

  /** @returns undefined when somebody else asked it of this point in the meantime. */
  async insert(reopening: NewReopening): Promise<string | undefined> {
    const { programmeId, taskId, stepId, seatId, kind, sourceId, point, reason, needed, askedBy } = reopening;
    const row = await this.database.row<{ id: string }>(
      `insert into reopening (programme_id, task_id, step_id, seat_id, kind, source_id, point, reason, needed, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (task_id, source_id, point) where status <> 'withdrawn' do nothing returning id`,
      [programmeId, taskId, stepId, seatId, kind, sourceId, point, reason, needed, askedBy],
    );
    return row?.id;
  }

  /** @returns whether the seat did not support it yet. */
  async support({ programmeId, id }: Reopening, seatId: string, personId: string): Promise<boolean> {
    const added = await this.database.execute(
      `insert into reopening_supporter (programme_id, reopening_id, seat_id, said_by) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [programmeId, id, seatId, personId],
    );
    return added === 1;
  }

  /** @returns whether the seat supported it. */
  async withdrawSupport(id: string, seatId: string): Promise<boolean> {
    const gone = await this.database.execute(
      'delete from reopening_supporter where reopening_id = $1 and seat_id = $2',
      [id, seatId],
    );
    return gone === 1;
  }

  async withdraw(id: string): Promise<void> {
    await this.database.execute(`update reopening set status = 'withdrawn' where id = $1`, [id]);
  }

  async reopen(id: string): Promise<void> {
    await this.database.execute(
      `update reopening set status = 'reopened', reopened_at = clock_timestamp() where id = $1`,
      [id],
    );
  }

  async settle(id: string, text: string, personId: string): Promise<void> {
    await this.database.execute(
      `update reopening set status = 'settled-again', settled_as = $2, settled_by = $3, settled_at = clock_timestamp() where id = $1`,
      [id, text, personId],
    );
  }
}

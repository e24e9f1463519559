import { Injectable } from '@nestjs/common';
import type { EventType } from '@samenspel/domain';
import { Database } from '../database/database';

/** Where a reader of the log is: the order in which events are sealed. */
export interface LogPosition {
  readonly xact: string;
  readonly number: string;
}

export interface SealedChange extends LogPosition {
  readonly programmeId: string;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly type: EventType;
  readonly seq: number;
}

@Injectable()
export class SealedEventsRepository {
  constructor(private readonly database: Database) {}

  /** The last event that was sealed. */
  async lastPosition(): Promise<LogPosition> {
    const mark = await this.database.row<LogPosition>('select xact::text, number::text from seal_mark');
    return mark ?? { xact: '0', number: '0' };
  }

  /** Sealed events in order; everything before the mark of the sealer is finished, so that none is skipped. */
  findAfter({ xact, number }: LogPosition, most: number): Promise<readonly SealedChange[]> {
    return this.database.rows<SealedChange>(
      `select e.xact::text, e.number::text, e.programme_id, e.task_id, e.step_id, e.type, l.seq
         from event e join seal l on l.event_id = e.id
        where (e.xact, e.number) > ($1::xid8, $2::bigint) order by e.xact, e.number limit $3`,
      [xact, number, most],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** Why a task is rung; for the operator, the workflow always looks at the whole record. */
export type RingReason = 'launched' | 'command' | 'wake' | 'reconciled' | 'changed';

/** The doorbell of a task: a row that the relay rings for, and that goes once Temporal acknowledged it. */
@Injectable()
export class Doorbell {
  constructor(private readonly database: Database) {}

  /** In the transaction of what the workflow has to see: the ring is heard exactly when that was committed. */
  async ring(task: { readonly programmeId: string; readonly taskId: string }, why: RingReason): Promise<void> {
    await this.database.execute('insert into ring (programme_id, task_id, why) values ($1, $2, $3)', [
      task.programmeId,
      task.taskId,
      why,
    ]);
  }

  async countWaiting(): Promise<number> {
    const row = await this.database.row<{ waiting: number }>(
      'select count(*) as waiting from ring where acknowledged_at is null',
    );
    return row?.waiting ?? 0;
  }
}

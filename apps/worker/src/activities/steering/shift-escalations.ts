import { addWorkingDays, momentOn } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

export interface Shift {
  readonly days: number;
  /** Only paths that began with silence count from the due date; absent: all. */
  readonly cause?: 'silence';
}

/** Moves the tiers that were not asked yet by working days: what they count from moved. */
export async function shiftEscalations({ sql, task, calendar }: TaskChange, { days, cause }: Shift): Promise<void> {
  const pending = await sql.rows<{ id: string; dueOn: string }>(
    `select e.id, e.due_on from escalation e join obligation o on o.id = e.obligation_id
      where o.task_id = $1 and e.done_at is null and e.voided_at is null and ($2::text is null or e.cause = $2)`,
    [task.taskId, cause ?? null],
  );
  for (const { id, dueOn } of pending) {
    const { on, wakeAt, sendAt } = momentOn(calendar, addWorkingDays(calendar, dueOn, days), task.taskId);
    const times = [id, on, new Date(wakeAt), new Date(sendAt)];
    await sql.execute('update escalation set due_on = $2, wake_at = $3, send_at = $4 where id = $1', times);
  }
}

import { addWorkingDays, type Calendar, momentOn, type Plan, workingDaysBetween } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

interface PendingTier {
  readonly id: string;
  readonly dueOn: string;
  readonly stepId: string;
  readonly cause: string;
}

/**
 * The tiers that were not asked yet, on another calendar: as many working days after the due date (or, after a refusal,
 * from today) as before, and never earlier than was shown.
 */
export async function moveEscalations(before: TaskChange, calendar: Calendar, plan: Plan): Promise<void> {
  const { sql, task, today } = before;
  const pending = await sql.rows<PendingTier>(
    `select e.id, e.due_on, o.step_id, e.cause from escalation e join obligation o on o.id = e.obligation_id
      where o.task_id = $1 and e.done_at is null and e.voided_at is null and e.due_on > $2`,
    [task.taskId, today],
  );
  for (const { id, dueOn, stepId, cause } of pending) {
    const lastDay = (of: Plan): string => of.steps.find((step) => step.stepId === stepId)?.lastDay ?? today;
    const [from, to] = cause === 'silence' ? [lastDay(task.plan), lastDay(plan)] : [today, today];
    const counted = addWorkingDays(calendar, to, workingDaysBetween(before.calendar, from, dueOn));
    const shown = addWorkingDays(calendar, dueOn, 0);
    const { on, wakeAt, sendAt } = momentOn(calendar, counted > shown ? counted : shown, task.taskId);
    await sql.execute('update escalation set due_on = $2, wake_at = $3, send_at = $4 where id = $1', [
      id,
      on,
      new Date(wakeAt),
      new Date(sendAt),
    ]);
  }
}

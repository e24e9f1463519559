import type { ObligationKind, Plan, PlannedStep } from '@samenspel/domain';
import { confirmationKinds, obligationKinds, planTask } from '@samenspel/domain';
import { dueOf } from './due-of';
import { readCourse } from './read-course';
import type { TaskChange } from './task-change';

/**
 * Makes the one plan of the task anew from what happened, and copies its dates to the steps and obligations that are
 * still open. A step whose end moves gets a new deadline version, so that its ladder starts again.
 */
export async function replan(change: TaskChange): Promise<Plan> {
  const { sql, task, calendar } = change;
  const plan = planTask(task.policy, calendar, await readCourse(change));
  await sql.execute(
    'update task set plan = $2, plan_version = plan_version + 1, updated_at = clock_timestamp() where id = $1',
    [task.taskId, JSON.stringify(plan)],
  );
  for (const step of plan.steps) await copyDates(change, step);
  return plan;
}

async function copyDates(change: TaskChange, step: PlannedStep): Promise<void> {
  if (step.stepId === undefined || step.endedAt !== undefined) return;
  const moved = await change.sql.execute(
    `update step set ends_at = $2, last_day = $3, deadline_version = deadline_version + 1
      where id = $1 and status <> 'closed' and (ends_at, last_day) is distinct from ($2::timestamptz, $3::date)`,
    [step.stepId, new Date(step.endsAt), step.lastDay],
  );
  if (moved > 0) await copyDueDates(change, step, step.stepId);
}

// An action has the date that its owner was given, minutes are due after their meeting, confirmations after the
// decision; all else is due with the plan.
const datedApart: readonly ObligationKind[] = ['action', 'write-minutes', ...confirmationKinds];
const kindsDueWithPlan = obligationKinds.filter((kind) => !datedApart.includes(kind));

/** The dates of a planned step for what is owed to it, other than what has a date of its own. */
export async function copyDueDates({ sql, calendar }: TaskChange, step: PlannedStep, stepId: string): Promise<void> {
  const due = kindsDueWithPlan.map((kind: ObligationKind) => ({ kind, ...dueOf(kind, step, calendar) }));
  await sql.execute(
    `update obligation o set due_at = due.at, due_on = due.on_day
       from unnest($2::text[], $3::timestamptz[], $4::date[]) as due (kind, at, on_day)
      where o.step_id = $1 and o.kind = due.kind and o.fulfilled_at is null and o.released_at is null`,
    [stepId, due.map(({ kind }) => kind), due.map(({ dueAt }) => new Date(dueAt)), due.map(({ dueOn }) => dueOn)],
  );
}

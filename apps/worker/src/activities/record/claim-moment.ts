import type { TaskChange } from './task-change';

/** A moment of the plan: which step, which version of its dates, which key. */
export interface MomentRef {
  readonly stepId: string;
  readonly deadlineVersion: number;
  readonly key: string;
}

/**
 * Marks a moment as done, once. False when it was done before, or when the dates moved since: then there is nothing
 * to do, and the next look sees the new dates. Older rungs that are due too are marked as skipped.
 */
export async function claimMoment(
  { sql, task }: TaskChange,
  moment: MomentRef,
  skipped: readonly string[] = [],
): Promise<boolean> {
  const current = await sql.rows(
    `select 1 from step where id = $1 and task_id = $2 and deadline_version = $3 and status in ('open', 'passed')`,
    [moment.stepId, task.taskId, moment.deadlineVersion],
  );
  if (current.length === 0) return false;
  const insert = `insert into step_moment (programme_id, step_id, deadline_version, key, skipped)
    select $1, $2, $3, key, $5 from unnest($4::text[]) key on conflict do nothing`;
  const ref = [task.programmeId, moment.stepId, moment.deadlineVersion];
  if (skipped.length > 0) await sql.execute(insert, [...ref, skipped, true]);
  return (await sql.execute(insert, [...ref, [moment.key], false])) === 1;
}

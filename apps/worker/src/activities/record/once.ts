import type { TaskChange } from './task-change';

/** Does something once in a step, however often it is asked. The mark and the work are one transaction. */
export async function once(
  { sql, task }: TaskChange,
  stepId: string,
  mark: string,
  work: () => Promise<void>,
): Promise<void> {
  const marked = await sql.execute(
    `insert into step_moment (programme_id, step_id, deadline_version, key)
     select programme_id, id, 0, $3 from step where id = $1 and task_id = $2 on conflict do nothing`,
    [stepId, task.taskId, mark],
  );
  if (marked === 1) await work();
}

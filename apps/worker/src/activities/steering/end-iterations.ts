import type { TaskChange } from '../record/task-change';
import type { CommandEffect } from './given-command';
import { holdPresentStep } from './present-step';

/** The group says that it is ready before the agreed number of cycles: the present one is the last. */
export async function endIterations(change: TaskChange): Promise<CommandEffect> {
  const cycle = await holdPresentStep(change, ['iteration']);
  const { task } = change;
  await change.sql.execute('update task set iterations_agreed = $2 where id = $1', [task.taskId, cycle.ordinal]);
  const before = { iterations: task.iterationsAgreed ?? task.policy.iterations.count };
  return { stepId: cycle.stepId, before, after: { iterations: cycle.ordinal }, told: 0 };
}

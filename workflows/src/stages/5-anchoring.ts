import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/** 5. Anchoring. The result gets an owner, money, a regular structure and its measurements; only then the task closes. */
export async function anchor(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({ 'publish-outcome': ({ stepId }) => record.concludeStep({ taskId, stepId }) });
}

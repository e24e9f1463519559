import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/**
 * 3. Consultation. All relevant parties answer until the closing instant; then every reaction gets a disposition, and
 * its sender is told.
 */
export async function consult(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({ 'publish-outcome': ({ stepId }) => record.publishOutcome({ taskId, stepId }) });
}

import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/**
 * 2. Iterations. Each cycle asks for a meeting, a check-in and a reflection, ends on its date by itself and makes a
 * bulletin. After the last one the group delivers its proposal and the programme manager opens the consultation.
 */
export async function iterate(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({
    'publish-outcome': ({ stepId }, { step }) =>
      step?.kind === 'iteration' ? record.publishBulletin({ taskId, stepId }) : record.concludeStep({ taskId, stepId }),
  });
}

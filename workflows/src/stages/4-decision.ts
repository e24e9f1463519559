import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/**
 * 4. Decision. Executives vote until the deadline, or until all have. Without a quorum there is a second term, once;
 * objections send the task back to a cycle, and after that to the programme board. All parties are told.
 */
export async function decide(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({
    'grant-second-term': (move) => record.grantSecondTerm({ ...move, taskId }),
    'publish-outcome': ({ stepId }) => record.publishDecision({ taskId, stepId }),
    'hand-to-board': ({ stepId }) => record.handToBoard({ taskId, stepId }),
  });
}

import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/**
 * 1. Invitation. Every party with an interest is asked and reminded. An essential party that refuses or is silent is
 * escalated, on dates that everybody could see beforehand. It passes when the work group is representative.
 */
export async function invite(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({
    'plan-escalations': (move) => record.planEscalations({ ...move, taskId }),
    escalate: (move) => record.escalate({ ...move, taskId }),
    'publish-outcome': ({ stepId }) => record.announceWorkGroup({ taskId, stepId }),
  });
}

import { record } from '../activities';
import type { TaskAtWork } from '../task-at-work';

/**
 * 5. Anchoring. First the borgingsplan: who owns the result, from which money, where it lands and how it is measured.
 * Then each measure is a step of its own, asked on its date, months apart. Only with the plan, and with every measure in
 * or a named reason, the task closes.
 */
export async function anchor(task: TaskAtWork): Promise<void> {
  const { taskId } = task;
  await task.untilNextStep({
    'publish-outcome': ({ stepId }, { step }) =>
      step?.kind === 'anchoring'
        ? record.publishAnchoringPlan({ taskId, stepId })
        : record.concludeStep({ taskId, stepId }),
    'tell-board': ({ stepId }) => record.tellBoard({ taskId, stepId }),
  });
}

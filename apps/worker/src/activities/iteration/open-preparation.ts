import { readChainSight } from '../consultation/read-chain-sight';
import { owe } from '../record/owe';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';

/**
 * The group delivers its proposal and the programme manager opens the consultation: the manager has the ball for both. A
 * group that delivered in its last cycle owes no proposal any more.
 */
export async function openPreparation(change: TaskChange, step: OpenedStep): Promise<void> {
  const manager = { personIds: [change.task.managerPersonId] };
  const { proposalDelivered } = await readChainSight(change);
  if (!proposalDelivered) await owe(change, step, { stepId: step.stepId, kind: 'deliver-proposal' }, manager);
  await owe(change, step, { stepId: step.stepId, kind: 'open-consultation' }, manager);
}

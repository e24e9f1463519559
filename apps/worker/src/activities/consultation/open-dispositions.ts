import { owe } from '../record/owe';
import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';
import { listReactionItems } from './list-reaction-items';

/** Each free text and each remark on a paragraph of the consultation needs a disposition; the closed answers together need one. */
export async function openDispositions(change: TaskChange, step: OpenedStep): Promise<void> {
  const consultation = await findLastStep(change, 'consultation');
  if (consultation === undefined) return;
  await change.sql.execute('update step set proposal_version_id = $2 where id = $1', [
    step.stepId,
    consultation.proposalVersionId,
  ]);
  const items = await listReactionItems(change, consultation.stepId);
  if (items === 0) return;
  await owe(change, step, { stepId: step.stepId, kind: 'disposition' }, { personIds: [change.task.managerPersonId] });
}

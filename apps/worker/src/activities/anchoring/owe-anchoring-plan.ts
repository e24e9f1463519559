import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { readAnchoringSight } from './read-anchoring-sight';
import { openAnchoring } from './open-anchoring';

/** A task that reached its anchoring before the process asked for a borgingsplan is asked for it now. */
export async function oweAnchoringPlan(change: TaskChange): Promise<void> {
  const step = await findLastStep(change, 'anchoring');
  if (step?.status !== 'open') return;
  const owed = await change.sql.row('select 1 as found from obligation where step_id = $1', [step.stepId]);
  if (owed !== undefined || (await readAnchoringSight(change, undefined)).planDelivered) return;
  const planned = change.task.plan.steps.find(({ stepId }) => stepId === step.stepId);
  if (planned !== undefined) await openAnchoring(change, { ...planned, stepId: step.stepId });
}

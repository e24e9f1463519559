import type { Instant } from '../../time/instant';
import type { HandOverReason, Move } from './move';
import { stageOfStep } from '../stages';
import type { StepSight, TaskSight } from './task-sight';

/** When a due date passed and the step may not end, the programme manager has the ball, and is told so once. */
export function handToManager(sight: TaskSight, step: StepSight, now: Instant): Move | null {
  if (now < step.endsAt || step.managerHasBall) return null;
  const reason = reasonOf(sight, step);
  return reason === null ? null : { kind: 'hand-to-manager', stepId: step.id, reason };
}

function reasonOf(sight: TaskSight, step: StepSight): HandOverReason | null {
  if (step.kind === 'invitation') return 'work-group-incomplete';
  if (step.kind === 'dispositions') return 'dispositions-open';
  if (stageOfStep[step.kind] === 'anchoring') return reasonInAnchoring(sight, step);
  if (step.kind !== 'preparation') return null;
  return sight.proposalDelivered ? 'consultation-not-opened' : 'proposal-missing';
}

/** Looks from before the measures know nothing of them: such a task only waits. */
function reasonInAnchoring({ anchoring }: TaskSight, { kind }: StepSight): HandOverReason | null {
  if (!anchoring) return null;
  return kind === 'anchoring' ? 'anchoring-plan-missing' : 'measure-missing';
}

import { DomainError } from '../error/domain-error';
import type { StepStatus } from '../process/stages';

/** The step that a command names, when it takes answers. Throws STEP_UNKNOWN, TASK_PAUSED or STEP_CLOSED. */
export function mustBeOpen<Step extends { readonly status: StepStatus }>(step: Step | undefined, stepId: string): Step {
  if (step === undefined) throw new DomainError('STEP_UNKNOWN', { stepId });
  if (step.status === 'paused') throw new DomainError('TASK_PAUSED', { stepId });
  if (step.status !== 'open') throw new DomainError('STEP_CLOSED', { stepId });
  return step;
}

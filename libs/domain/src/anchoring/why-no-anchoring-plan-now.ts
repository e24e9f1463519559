import { DomainError } from '../error/domain-error';
import type { StepKind, TaskStatus } from '../process/stages';

export interface AnchoringPlanMoment {
  readonly status: TaskStatus;
  readonly lastStep: StepKind | undefined;
  /** A version was delivered before. */
  readonly delivered: boolean;
}

/**
 * The first borgingsplan is delivered once the decision was carried; a later version, with its reason, until the task
 * ends. It may be drafted before.
 * @returns the code of the refusal; undefined when it may be delivered.
 */
export function whyNoAnchoringPlanNow({
  status,
  lastStep,
}: Omit<AnchoringPlanMoment, 'delivered'>): string | undefined {
  if (status === 'paused') return 'TASK_PAUSED';
  if (status !== 'running') return 'TASK_ENDED';
  return lastStep === 'anchoring' || lastStep === 'measure' ? undefined : 'ANCHORING_TOO_EARLY';
}

/** Throws TASK_PAUSED, TASK_ENDED, ANCHORING_TOO_EARLY, or ANCHORING_WITHOUT_REASON for a later version. */
export function checkAnchoringPlanMoment({ delivered, ...moment }: AnchoringPlanMoment, reason: string): void {
  const code = whyNoAnchoringPlanNow(moment);
  if (code !== undefined) throw new DomainError(code, { status: moment.status, lastStep: moment.lastStep ?? null });
  if (delivered && reason.trim() === '') throw new DomainError('ANCHORING_WITHOUT_REASON');
}

import { DomainError } from '../error/domain-error';
import type { StepKind, TaskStatus } from '../process/stages';

/** Where a task is: its status and the step that was opened last. */
export interface ProposalMoment {
  readonly status: TaskStatus;
  readonly lastStep: StepKind | undefined;
}

/**
 * A proposal is delivered from the first cycle on, until the consultation on it opens: everybody then answers to that very
 * text. A later one is possible after a send-back only, which opens a cycle again.
 * @returns the code of the refusal; undefined when it may be delivered.
 */
export function whyNoProposalNow({ status, lastStep }: ProposalMoment): string | undefined {
  if (status === 'paused') return 'TASK_PAUSED';
  if (status !== 'running') return 'TASK_ENDED';
  if (lastStep === undefined || lastStep === 'invitation') return 'PROPOSAL_TOO_EARLY';
  return lastStep === 'iteration' || lastStep === 'preparation' ? undefined : 'PROPOSAL_AFTER_CONSULTATION';
}

/** Throws TASK_PAUSED, TASK_ENDED, PROPOSAL_TOO_EARLY or PROPOSAL_AFTER_CONSULTATION. */
export function checkProposalMoment(moment: ProposalMoment): void {
  const code = whyNoProposalNow(moment);
  if (code !== undefined) throw new DomainError(code, { status: moment.status, lastStep: moment.lastStep ?? null });
}

import type { Instant } from '../../time/instant';
import type { StepKind } from '../stages';
import type { Move } from './move';
import type { StepSight, TaskSight } from './task-sight';

/** Where the process goes when a step is over: another step, the end, or the programme board. */
type Road = StepKind | 'undecided' | 'anchored' | 'board';

/** After a step ended: its outcome first, then the opening of what follows, at its planned instant. */
export function afterStep(sight: TaskSight, now: Instant): Move {
  const { step } = sight;
  if (step === null) return open(sight, 'invitation', now);
  if (!step.outcomePublished) return { kind: 'publish-outcome', stepId: step.id };
  const road = roadsAfter[step.kind](sight, step);
  if (road === 'undecided' || road === 'anchored') return { kind: 'end-task', status: road };
  if (road !== 'board') return open(sight, road, now);
  return step.boardHasBall ? { kind: 'wait-until', at: null } : { kind: 'hand-to-board', stepId: step.id };
}

function open(sight: TaskSight, stepKind: StepKind, now: Instant): Move {
  const { opensOn, opensAt } = sight.nextOpening;
  if (now < opensAt) return { kind: 'wait-until', at: opensAt };
  // Late answers to the invitation count until the decision opens.
  if (stepKind === 'decision' && sight.passedInvitationId !== null) {
    return { kind: 'close-step', stepId: sight.passedInvitationId, as: 'closed' };
  }
  return { kind: 'open-step', stepKind, ordinal: sight.opened[stepKind] + 1, opensOn, opensAt };
}

const roadsAfter = {
  invitation: () => 'iteration',
  iteration: (sight, step) =>
    step.ordinal < sight.policy.iterationCount && !sight.iterationsEnded ? 'iteration' : 'preparation',
  preparation: (sight) => (sight.sendBackRequested ? 'iteration' : 'consultation'),
  consultation: () => 'dispositions',
  dispositions: (sight) => (sight.sendBackRequested ? 'iteration' : 'decision'),
  decision: roadAfterDecision,
  anchoring: () => 'measure',
  measure: ({ anchoring }, { ordinal }) =>
    !anchoring || anchoring.concludeRequested || ordinal >= anchoring.measures ? 'anchored' : 'measure',
} as const satisfies Record<StepKind, (sight: TaskSight, step: StepSight) => Road>;

function roadAfterDecision(sight: TaskSight): Road {
  // The programme board, or a manager on its behalf, may send the task back beyond the number of the policy.
  if (sight.sendBackRequested) return 'iteration';
  const outcome = sight.ballot?.outcome ?? 'undecided';
  if (outcome === 'carried') return 'anchoring';
  if (outcome === 'undecided' || outcome === 'no-quorum') return 'undecided';
  return sight.sendBacks < sight.policy.maximumSendBacks ? 'iteration' : 'board';
}

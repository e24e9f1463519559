import type { Instant } from '../../time/instant';
import type { StepKind } from '../stages';
import { essentialPartiesAbsent } from './essential-parties-absent';
import type { Move } from './move';
import type { StepSight, TaskSight } from './task-sight';

/** The move that ends an open step, or gives it its second term; null while it goes on. */
export function endStep(sight: TaskSight, step: StepSight, now: Instant): Move | null {
  const datePassed = now >= step.endsAt;
  if (step.kind === 'decision' && datePassed && sight.ballot?.outcome === 'no-quorum') {
    return { kind: 'grant-second-term', stepId: step.id, days: sight.policy.secondTermDays };
  }
  if (!mayEnd[step.kind](sight, datePassed, { step, now })) return null;
  return { kind: 'close-step', stepId: step.id, as: takesLateAnswers.includes(step.kind) ? 'passed' : 'closed' };
}

// A measure, and the confirmations of the parties, which no step waits for.
const takesLateAnswers: readonly StepKind[] = ['invitation', 'anchoring', 'measure'];

interface StepAt {
  readonly step: StepSight;
  readonly now: Instant;
}

/**
 * A measure takes answers in time until its date, also when it is in. One that is missing is waited for until the next
 * one is asked; the last one waits for all that are missing, unless somebody concludes the task by name.
 */
function measureMayEnd({ anchoring }: TaskSight, datePassed: boolean, { step, now }: StepAt): boolean {
  if (!anchoring) return false;
  if (anchoring.concludeRequested) return true;
  if (step.ordinal >= anchoring.measures) return datePassed && anchoring.missing === 0;
  const nextIsDue = anchoring.nextMeasureAt !== null && now >= anchoring.nextMeasureAt;
  return nextIsDue || (datePassed && anchoring.measureIn);
}

/** When a step of each kind may end. */
const mayEnd = {
  invitation: (sight, datePassed) => (datePassed || sight.owing === 0) && workGroupIsComplete(sight),
  iteration: (sight, datePassed) => datePassed || sight.iterationsEnded,
  preparation: (sight) => sight.sendBackRequested || (sight.proposalDelivered && sight.consultationRequested),
  consultation: (_sight, datePassed) => datePassed,
  // A send-back waits for the dispositions too: who reacted is owed an answer on the version that they read.
  dispositions: (sight) => sight.dispositionsOpen === 0 && (sight.sendBackRequested || sight.decisionMayOpen),
  decision: (sight, datePassed) => datePassed || everybodyDecided(sight),
  anchoring: ({ anchoring }) => anchoring?.planDelivered === true,
  measure: measureMayEnd,
} as const satisfies Record<StepKind, (sight: TaskSight, datePassed: boolean, at: StepAt) => boolean>;

function workGroupIsComplete(sight: TaskSight): boolean {
  const sidesOverridden = sight.overrides.some(({ subject }) => subject === 'missing-side');
  return (sight.workGroupGaps.length === 0 || sidesOverridden) && essentialPartiesAbsent(sight).length === 0;
}

/** An open condition waits for the deadline: until then it may still be accepted by name. */
function everybodyDecided({ ballot }: TaskSight): boolean {
  return ballot !== null && ballot.votesMissing === 0 && ballot.conditionsOpen === 0 && ballot.outcome !== 'no-quorum';
}

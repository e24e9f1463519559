import type { Instant } from '../time/instant';
import type { ChainAnswer, ChainFacts, ChainStep } from './chain-facts';
import { evidence, type ChainLine } from './chain-line';

/** An answer that was accepted is never lost, and none is accepted after the closing instant. */
export function answersKept({ answers, steps }: ChainFacts): ChainLine {
  const rule = 'answers-kept';
  if (answers.length === 0) return { rule, state: 'not-yet', evidence: [] };
  const byId = new Map(steps.map((step) => [step.stepId, step]));
  const lost = answers.filter(({ stored }) => !stored);
  const late = answers.filter((answer) => tooLate(answer, byId.get(answer.stepId)));
  if (lost.length + late.length === 0) {
    return { rule, state: 'kept', evidence: [evidence('answers-stored', { count: answers.length })] };
  }
  const faults = [
    ...lost.map(({ answerId, eventId }) => evidence('answer-lost', { answerId }, [eventId])),
    ...late.map(({ answerId, acceptedAt, eventId }) =>
      evidence('answer-too-late', { answerId, acceptedAt }, [eventId]),
    ),
  ];
  return { rule, state: 'broken', evidence: faults };
}

function tooLate({ acceptedAt }: ChainAnswer, step: ChainStep | undefined): boolean {
  if (step === undefined) return false;
  if (step.closing !== null && acceptedAt >= step.closing.closedAt) return true;
  return step.hasClosingInstant && acceptedAt >= closingInstantAt(step, acceptedAt);
}

/** The closing instant that was in force: an extension moves it for what comes after the extension only. */
function closingInstantAt(step: ChainStep, instant: Instant): Instant {
  return step.deadlines.findLast(({ since }) => since <= instant)?.endsAt ?? Infinity;
}

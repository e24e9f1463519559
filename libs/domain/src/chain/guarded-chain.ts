import { answersKept } from './answers-kept';
import type { ChainFacts } from './chain-facts';
import { evidence, worstState, type ChainLine } from './chain-line';
import { closedWithAnchoring } from './closed-with-anchoring';
import { decisionAfterConsultation } from './decision-after-consultation';
import { essentialPartiesStay } from './essential-parties-stay';
import { nothingLostOrDoubled } from './nothing-lost-or-doubled';
import { oneDeadline } from './one-deadline';
import { remindersInOrder } from './reminders-in-order';

/**
 * The guarded chain of a task as users read it (product.md): each rule with its state and the evidence for it. Only a
 * missing side, an absent essential party, an early close and a missing quorum can be overridden by name; such a line
 * says "overridden", never "kept".
 */
export function guardedChain(facts: ChainFacts): readonly ChainLine[] {
  return [
    decisionAfterConsultation(facts),
    remindersInOrder(facts),
    oneDeadline(facts),
    answersKept(facts),
    openingRecordsNothing(facts),
    essentialPartiesStay(facts),
    nothingLostOrDoubled(facts),
    groupRepresentative(facts),
    quorumReached(facts),
    closedWithAnchoring(facts),
  ];
}

/** Opening a link never records an answer: mail scanners open links. */
function openingRecordsNothing({ linkOpenings: { opened, recorded } }: ChainFacts): ChainLine {
  const rule = 'opening-records-nothing';
  const counts = [evidence('links-opened', { opened, recorded })];
  if (recorded > 0) return { rule, state: 'broken', evidence: counts };
  return { rule, state: opened > 0 ? 'kept' : 'not-yet', evidence: counts };
}

function groupRepresentative({ workGroup: { gaps, override }, steps }: ChainFacts): ChainLine {
  const rule = 'group-representative';
  const missing = gaps.map((gap) => evidence('group-misses', { gap }));
  if (steps.length === 0) return { rule, state: 'not-yet', evidence: [] };
  if (gaps.length === 0) return { rule, state: 'kept', evidence: [] };
  if (override !== null) {
    const named = evidence('missing-side-overridden', { overrideId: override.overrideId }, [override.eventId]);
    return { rule, state: 'overridden', evidence: [...missing, named] };
  }
  // Somebody may leave the table later; that is a to-do, and no breach of what was agreed at the start.
  return { rule, state: 'not-yet', evidence: missing };
}

const quorumStates = { reached: 'kept', missing: 'not-yet', overridden: 'overridden' } as const;

function quorumReached({ steps }: ChainFacts): ChainLine {
  const decisions = steps.filter(({ kind, quorum }) => kind === 'decision' && quorum !== undefined);
  const judged = decisions.map(({ quorum = 'missing' }) => quorumStates[quorum]);
  return {
    rule: 'quorum-reached',
    state: judged.length === 0 ? 'not-yet' : worstState(judged),
    evidence: decisions.map(({ stepId, quorum = 'missing' }) => evidence(`quorum-${quorum}`, { stepId })),
  };
}

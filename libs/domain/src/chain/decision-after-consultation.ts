import type { ChainFacts, ChainStep } from './chain-facts';
import { evidence, worstState, type ChainEvidence, type ChainLine, type ChainState } from './chain-line';
import { decisionMayOpen } from './decision-may-open';

/** No decision opens before the consultation on that very proposal closed and every reaction has a disposition. */
export function decisionAfterConsultation(facts: ChainFacts): ChainLine {
  const rule = 'decision-after-consultation';
  const decisions = facts.steps.filter(({ kind }) => kind === 'decision');
  if (decisions.length === 0) return { rule, state: 'not-yet', evidence: openConsultations(facts) };
  const judged = decisions.map((decision) => judge(facts, decision));
  return { rule, state: worstState(judged.map(({ state }) => state)), evidence: judged.map((line) => line.evidence) };
}

interface Judged {
  readonly state: ChainState;
  readonly evidence: ChainEvidence;
}

function judge(facts: ChainFacts, decision: ChainStep): Judged {
  const consultation = consultationBefore(facts, decision);
  const handled = facts.dispositions.find(({ consultationStepId }) => consultationStepId === consultation?.stepId);
  if (!consultation?.closing || closedTooSoon(consultation)) return unproven(decision);
  const consulted = {
    proposalVersionId: consultation.proposalVersionId ?? '',
    closedAt: consultation.closing.closedAt,
    dispositionsOpen: openAt(decision, handled),
  };
  if (!decisionMayOpen(decision.proposalVersionId, consulted, decision.openedAt)) return unproven(decision);
  return proven(decision, consultation.closing, { stepId: consultation.stepId, disposed: handled?.disposed ?? 0 });
}

type Closing = NonNullable<ChainStep['closing']>;

function proven(decision: ChainStep, { closedAt, how, eventId }: Closing, facts: ChainEvidence['params']): Judged {
  return {
    state: how === 'override' ? 'overridden' : 'kept',
    evidence: evidence(`decision-after-${how}-closing`, { ...facts, closedAt }, [eventId, decision.openedEventId]),
  };
}

function unproven(decision: ChainStep): Judged {
  const { stepId, openedAt, openedEventId } = decision;
  return { state: 'broken', evidence: evidence('decision-too-soon', { stepId, openedAt }, [openedEventId]) };
}

function consultationBefore(facts: ChainFacts, decision: ChainStep): ChainStep | undefined {
  return facts.steps.findLast(
    ({ kind, proposalVersionId, openedAt }) =>
      kind === 'consultation' && proposalVersionId === decision.proposalVersionId && openedAt <= decision.openedAt,
  );
}

/** Items that had no disposition yet when the decision opened; one given later counts as open. */
function openAt(decision: ChainStep, handled: ChainFacts['dispositions'][number] | undefined): number {
  if (handled === undefined) return 0;
  const givenInTime = handled.lastDisposedAt === null || handled.lastDisposedAt <= decision.openedAt;
  return handled.items - handled.disposed + (givenInTime ? 0 : 1);
}

function closedTooSoon({ closing, deadlines }: ChainStep): boolean {
  const planned = deadlines.at(-1)?.endsAt ?? Infinity;
  return closing?.how === 'planned' && closing.closedAt < planned;
}

function openConsultations(facts: ChainFacts): readonly ChainEvidence[] {
  return facts.dispositions.map(({ consultationStepId, items, disposed }) =>
    evidence('dispositions-so-far', { stepId: consultationStepId, items, disposed }),
  );
}

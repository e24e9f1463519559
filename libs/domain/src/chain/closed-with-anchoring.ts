import type { ChainAnchoring, ChainFacts } from './chain-facts';
import { evidence, type ChainEvidence, type ChainLine } from './chain-line';

/** A task closes only with a borgingsplan, and with every measure in or named with its reason. */
export function closedWithAnchoring({ anchoring }: ChainFacts): ChainLine {
  const rule = 'closed-with-anchoring';
  const known = evidenceOf(anchoring);
  if (anchoring.anchoredAt === null) return { rule, state: 'not-yet', evidence: known };
  const isWhole = planBefore(anchoring) && (measuresMissing(anchoring) === 0 || anchoring.concluded !== null);
  return { rule, state: isWhole ? 'kept' : 'broken', evidence: known };
}

function planBefore({ plan, anchoredAt }: ChainAnchoring): boolean {
  return plan !== null && anchoredAt !== null && plan.deliveredAt <= anchoredAt;
}

function measuresMissing({ measures, anchoredAt }: ChainAnchoring): number {
  return measures.filter(({ measuredAt }) => measuredAt === null || measuredAt > (anchoredAt ?? Infinity)).length;
}

function evidenceOf(anchoring: ChainAnchoring): readonly ChainEvidence[] {
  const { plan, measures, concluded, expected } = anchoring;
  if (plan === null) return anchoring.anchoredAt === null ? [] : [evidence('anchoring-plan-missing', {})];
  const came = measures.filter(({ measuredAt }) => measuredAt !== null);
  const eventIds = came.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]));
  const counted = evidence('measures-in', { count: came.length, of: expected }, eventIds);
  const named = concluded === null ? [] : [evidence('concluded-by-name', {}, [concluded.eventId])];
  return [evidence('anchoring-plan-delivered', { number: plan.number }, [plan.eventId]), counted, ...named];
}

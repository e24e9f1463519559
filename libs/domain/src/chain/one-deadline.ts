import type { ChainFacts, ShownDeadline } from './chain-facts';
import { evidence, type ChainLine } from './chain-line';

/** The same deadline is the same instant on every page, in every mail, in the calendar file and in the API. */
export function oneDeadline({ shownDeadlines, steps }: ChainFacts): ChainLine {
  const rule = 'one-deadline';
  if (shownDeadlines.length === 0) return { rule, state: 'not-yet', evidence: [] };
  const stored = (shown: ShownDeadline) =>
    steps
      .find(({ stepId }) => stepId === shown.stepId)
      ?.deadlines.find(({ version }) => version === shown.deadlineVersion)?.endsAt;
  const differing = shownDeadlines.filter((shown) => stored(shown) !== shown.endsAt);
  if (differing.length === 0) {
    return { rule, state: 'kept', evidence: [evidence('deadlines-equal', { count: shownDeadlines.length })] };
  }
  return {
    rule,
    state: 'broken',
    evidence: differing.map(({ stepId, where, endsAt }) => evidence('deadline-differs', { stepId, where, endsAt })),
  };
}

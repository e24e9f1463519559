import type { BallotTally } from './tally-ballots';

/** What must still happen before the decision can fall; the sentence is made from it in the catalogue. */
export type FallsWhen =
  | {
      readonly code: 'votes-of-side';
      readonly params: { readonly side: 'municipality' | 'provider'; readonly count: number };
    }
  | { readonly code: 'one-vote'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'conditions-answered'; readonly params: { readonly count: number } }
  | { readonly code: 'objections-open'; readonly params: { readonly count: number } }
  | { readonly code: 'all-votes'; readonly params: { readonly count: number } };

/**
 * "De beslissing kan vallen als nog 1 gemeente stemt": what the quorum lacks per side, the conditions that wait for an
 * answer by name, the objections in the way, and how many votes would end the ballot before its deadline. Empty: it can
 * fall now.
 */
export function canFallWhen(tally: BallotTally): readonly FallsWhen[] {
  const quorum = tally.quorum === 'missing' ? quorumLacks(tally) : [];
  return [
    ...quorum,
    ...counted('conditions-answered', tally.conditionsOpen),
    ...counted('objections-open', tally.objections),
    ...counted('all-votes', tally.votesMissing),
  ];
}

function quorumLacks(tally: BallotTally): readonly FallsWhen[] {
  const lacking = tally.sides
    .filter(({ voted, needed }) => voted < needed)
    .map(({ side, voted, needed }): FallsWhen => ({ code: 'votes-of-side', params: { side, count: needed - voted } }));
  return lacking.length > 0 ? lacking : [{ code: 'one-vote', params: {} }];
}

function counted(code: 'conditions-answered' | 'objections-open' | 'all-votes', count: number): readonly FallsWhen[] {
  return count > 0 ? [{ code, params: { count } }] : [];
}

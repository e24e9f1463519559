import type { DecisionView } from '@samenspel/contracts';
import { canFallWhen, type BallotTally } from '@samenspel/domain';

/** How far the ballot is, per side, and what still has to happen. */
export function quorumViewOf(tally: BallotTally): Pick<DecisionView, 'quorum' | 'quorumState' | 'canFallWhen'> {
  return {
    quorum: tally.sides.map(({ side, voted, entitled, recused, needed }) => ({
      ...{ side, voted, recused, needed },
      mayVote: entitled,
      reached: voted >= needed,
    })),
    quorumState: tally.quorum,
    canFallWhen: [...canFallWhen(tally)],
  };
}

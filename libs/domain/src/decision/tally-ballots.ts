import type { BallotChoice } from '../answer/answer';
import type { Side } from '../party/party';

export interface DecidingSeat {
  readonly seatId: string;
  readonly side: Side;
}

export interface Ballot {
  readonly seatId: string;
  readonly choice: BallotChoice;
  /** Of a consent with a condition: accepted or refused by name; absent while nobody answered it. */
  readonly conditionAccepted?: boolean;
}

export interface BallotFacts {
  readonly seats: readonly DecidingSeat[];
  /** The last ballot of each seat. */
  readonly ballots: readonly Ballot[];
  /** Share of each side that must have voted, recused not counted. */
  readonly quorumShare: number;
  /** A named override passed the missing quorum. */
  readonly quorumOverridden?: boolean;
  /** The second term was given: without a quorum the task now ends undecided. */
  readonly secondTermGranted?: boolean;
}

export const ballotOutcomes = ['carried', 'objected', 'sent-back', 'no-quorum', 'undecided'] as const;
export type BallotOutcome = (typeof ballotOutcomes)[number];

/** How far a side is from its half. */
export interface SideTally {
  readonly side: 'municipality' | 'provider';
  readonly recused: number;
  /** Seats that may vote, the recused not counted. */
  readonly entitled: number;
  readonly voted: number;
  readonly needed: number;
}

export interface BallotTally {
  /** What the ballot comes to if it closed now: a condition that nobody accepted counts as an objection. */
  readonly outcome: BallotOutcome;
  readonly quorum: 'reached' | 'missing' | 'overridden';
  readonly sides: readonly SideTally[];
  /** Seats that neither voted nor recused themselves. */
  readonly votesMissing: number;
  /** Conditions that nobody accepted or refused yet. */
  readonly conditionsOpen: number;
  readonly objections: number;
}

/**
 * Counts a ballot. Carried with a quorum (half of each side, recused not counted) and no open zwaarwegend bezwaar. The
 * side `other` votes and may object, but counts for neither quorum; at least one vote must have been cast.
 */
export function tallyBallots(facts: BallotFacts): BallotTally {
  const ballots = facts.ballots.filter(({ seatId }) => facts.seats.some((seat) => seat.seatId === seatId));
  const sides = (['municipality', 'provider'] as const).map((side) => tallySide(facts, ballots, side));
  const quorum = quorumOf(facts, ballots, sides);
  const objections = ballots.filter(isObjection).length;
  return {
    outcome: outcomeOf(facts, ballots, quorum),
    quorum,
    sides,
    votesMissing: facts.seats.length - new Set(ballots.map(({ seatId }) => seatId)).size,
    conditionsOpen: ballots.filter(isOpenCondition).length,
    objections,
  };
}

function tallySide(facts: BallotFacts, ballots: readonly Ballot[], side: SideTally['side']): SideTally {
  const seats = facts.seats.filter((seat) => seat.side === side).map(({ seatId }) => seatId);
  const ofSide = ballots.filter(({ seatId }) => seats.includes(seatId));
  const recused = ofSide.filter(({ choice }) => choice === 'recusal').length;
  const entitled = seats.length - recused;
  const needed = Math.ceil(entitled * facts.quorumShare);
  return { side, recused, entitled, voted: ofSide.length - recused, needed };
}

function quorumOf(facts: BallotFacts, ballots: readonly Ballot[], sides: readonly SideTally[]): BallotTally['quorum'] {
  const anybodyVoted = ballots.some(({ choice }) => choice !== 'recusal');
  if (anybodyVoted && sides.every(({ voted, needed }) => voted >= needed)) return 'reached';
  return anybodyVoted && facts.quorumOverridden === true ? 'overridden' : 'missing';
}

function outcomeOf(facts: BallotFacts, ballots: readonly Ballot[], quorum: BallotTally['quorum']): BallotOutcome {
  if (quorum === 'missing') return facts.secondTermGranted === true ? 'undecided' : 'no-quorum';
  if (ballots.some(({ choice }) => choice === 'send-back')) return 'sent-back';
  if (ballots.some((ballot) => isObjection(ballot) || isOpenCondition(ballot))) return 'objected';
  return 'carried';
}

function isOpenCondition(ballot: Ballot): boolean {
  return ballot.choice === 'consent-with-condition' && ballot.conditionAccepted === undefined;
}

/** An objection, or a condition that was refused by name. */
function isObjection(ballot: Ballot): boolean {
  if (ballot.choice === 'objection') return true;
  return ballot.choice === 'consent-with-condition' && ballot.conditionAccepted === false;
}

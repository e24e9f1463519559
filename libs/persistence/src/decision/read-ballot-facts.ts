import { type Ballot, type BallotFacts, type DecidingSeat, type PartyKind, sideOfParty } from '@samenspel/domain';
import type { Database } from '../database/database';

interface SeatRow {
  readonly seatId: string;
  readonly kind: PartyKind;
}

interface BallotRow {
  readonly seatId: string;
  readonly choice: Ballot['choice'];
  readonly accepted: boolean | null;
}

const seatsThatDecide = `select d.seat_id, p.kind from task_decider d join seat s on s.id = d.seat_id join party p on p.id = s.party_id
  where d.task_id = $1`;

// A verdict on a condition is about the words of that version of the ballot.
const ballotsCast = `select a.seat_id, a.body->>'choice' as choice, v.accepted from answer a
  left join condition_verdict v on v.answer_id = a.id and v.answer_version = a.version
  where a.step_id = $1 and a.kind = 'ballot' and a.seat_id is not null`;

const passedBy = `select
  exists (select 1 from task_override where step_id = $1 and subject = 'missing-quorum') as quorum_overridden,
  exists (select 1 from step_moment where step_id = $1 and key = 'second-term-granted') as second_term_granted`;

/** What a ballot is counted from; the process and the page of the decision both read this. */
export async function readBallotFacts(
  sql: Pick<Database, 'rows' | 'row'>,
  { taskId, stepId }: { readonly taskId: string; readonly stepId: string },
): Promise<Omit<BallotFacts, 'quorumShare'>> {
  const seats = await sql.rows<SeatRow>(seatsThatDecide, [taskId]);
  const ballots = await sql.rows<BallotRow>(ballotsCast, [stepId]);
  const passed = await sql.row<{ quorumOverridden: boolean; secondTermGranted: boolean }>(passedBy, [stepId]);
  return {
    seats: seats.map(({ seatId, kind }): DecidingSeat => ({ seatId, side: sideOfParty[kind] })),
    ballots: ballots.map(({ seatId, choice, accepted }): Ballot =>
      accepted === null ? { seatId, choice } : { seatId, choice, conditionAccepted: accepted },
    ),
    ...passed,
  };
}

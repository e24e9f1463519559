import type { BallotBody, CastBallot, SeatRef } from '@samenspel/contracts';
import type { CastBallotRow } from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';

/** The vote of one deciding seat; empty while there is none. */
export function ballotViewOf(record: TaskRecord, seat: SeatRef, ballot: CastBallotRow | undefined): CastBallot {
  if (ballot === undefined)
    return { id: null, version: null, seat, choice: null, text: null, condition: null, submitted: null };
  const body = ballot.body as BallotBody;
  return {
    id: ballot.answerId,
    version: ballot.version,
    seat: { ...seat, person: { id: ballot.castBy, name: ballot.castByName } },
    choice: body.choice,
    text: textOf(body),
    condition: conditionOf(body, ballot),
    submitted: whenOf(record, ballot.submittedAt),
  };
}

function textOf(body: BallotBody): string | null {
  switch (body.choice) {
    case 'consent':
      return null;
    case 'consent-with-condition':
      return body.condition;
    case 'send-back':
      return body.question;
    case 'objection':
    case 'recusal':
      return body.reason;
  }
}

function conditionOf({ choice }: BallotBody, ballot: CastBallotRow): CastBallot['condition'] {
  const { accepted, reason, decidedByName } = ballot;
  if (choice !== 'consent-with-condition' || accepted === null) return null;
  return { accepted, reason: reason ?? '', by: decidedByName ?? '' };
}

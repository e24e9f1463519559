import { Injectable } from '@nestjs/common';
import type { AnswerKind, Instant, LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';
import { uuidV7 } from '../database/uuid-v7';
import { saltedDigest } from '../event/salted-digest';

/** The answers that can be told by telephone. */
export type ToldKind = Extract<AnswerKind, 'reply' | 'check-in' | 'reaction'>;

/** Somebody for whom an answer can be entered, because they did not give one themselves. */
export interface OnBehalf {
  readonly kind: ToldKind;
  readonly sender: string;
  readonly personId: string;
  readonly personName: string;
  readonly partyName: string | null;
  readonly seatId: string | null;
  readonly enteredBefore: boolean;
  /** Of the answer that was entered before. */
  readonly version: number | null;
}

export interface AnswerOf {
  readonly stepId: string;
  readonly kind: ToldKind;
  readonly sender: string;
}

/** An answer that stands and that somebody else entered. */
export interface EnteredAnswer {
  readonly version: number;
  readonly submittedAt: Instant;
  readonly personId: string;
  readonly enteredBy: string;
  readonly enteredByName: string;
}

export interface Withdrawal extends AnswerOf {
  /** The version that is meant: nothing is withdrawn that came in since it was read. */
  readonly version: number;
  readonly personId: string;
  readonly reason: string;
}

/** What the record says to a withdrawal. Everything but `withdrawn` changed nothing. */
export type WithdrawalAnswer =
  | {
      readonly status: 'withdrawn';
      readonly answerId: string;
      /** Whose answer it was. */
      readonly answerOf: string;
      readonly enteredBy: string;
    }
  | {
      readonly status: 'unknown-step' | 'paused' | 'closed' | 'no-answer' | 'own' | 'changed' | 'group-began';
    };

// The event of the version that stands names who entered it.
const enteredByAnother = (answer: string): string => `e.task_id = ${answer}.task_id and e.step_id = ${answer}.step_id
  and e.ids->>'answerId' = ${answer}.id::text and (e.ids->>'version')::int = ${answer}.version
  and e.actor like 'person:%' and e.actor <> 'person:' || ${answer}.person_id`;

const valid = (seat: string): string =>
  `${seat}.person_id is not null and ${seat}.valid_from <= $2::date and (${seat}.valid_until is null or ${seat}.valid_until >= $2::date)`;

/** Answers that somebody else entered: an answer is of the person, its event names who entered it. */
@Injectable()
export class OnBehalfRepository {
  constructor(private readonly database: Database) {}

  /** Who owes an answer to a step and did not give it themselves; of a party everybody who has a seat in it. */
  find(stepId: string, today: LocalDate): Promise<readonly OnBehalf[]> {
    return this.database.rows<OnBehalf>(
      `select o.kind, o.debtor as sender, p.id as person_id, p.name as person_name, y.name as party_name, who.seat_id,
              a.id is not null as entered_before, a.version
         from obligation o
         join lateral (
           select distinct on (s.person_id) s.person_id, s.id as seat_id from seat s where s.party_id = o.party_id and ${valid('s')}
           union all
           select coalesce(held.person_id, deputy.person_id), held.id from seat held
             left join seat deputy on deputy.id = held.deputy_seat_id where held.id = o.seat_id
           union all select o.person_id, null where o.person_id is not null
         ) who on who.person_id is not null
         join person p on p.id = who.person_id
         left join seat own on own.id = o.seat_id
         left join party y on y.id = coalesce(o.party_id, own.party_id)
         left join answer a on a.step_id = o.step_id and a.kind = o.kind and a.sender = o.debtor
        where o.step_id = $1 and o.kind in ('reply', 'check-in', 'reaction') and o.released_at is null
          and (a.id is null or exists (select 1 from event e where ${enteredByAnother('a')}))
        order by y.name nulls last, p.name, o.kind`,
      [stepId, today],
    );
  }

  /** The answer of a sender, when somebody else entered it. */
  findEntered({ stepId, kind, sender }: AnswerOf): Promise<EnteredAnswer | undefined> {
    return this.database.row<EnteredAnswer>(
      `select a.version, a.submitted_at, a.person_id, by.id as entered_by, by.name as entered_by_name
         from answer a join event e on ${enteredByAnother('a')} join person by on by.id = substr(e.actor, 8)::uuid
        where a.step_id = $1 and a.kind = $2 and a.sender = $3`,
      [stepId, kind, sender],
    );
  }

  /** Takes the answer back and lets who owed it owe it again, while the step takes answers; or says why not. */
  async withdraw({ stepId, kind, sender, version, personId, reason }: Withdrawal): Promise<WithdrawalAnswer> {
    const eventId = uuidV7();
    const digest = reason === '' ? '' : saltedDigest({ reason }, Buffer.from(eventId)).digest;
    const said = await this.database.row<WithdrawalAnswer>(
      'select status, answer_id, answer_of, entered_by from withdraw_answer($1, $2, $3, $4, $5, $6, $7, $8)',
      [stepId, kind, sender, version, personId, reason, eventId, digest],
    );
    if (said === undefined) throw new Error('The record said nothing to a withdrawal');
    return said;
  }
}

import { Injectable } from '@nestjs/common';
import type { AnswerKind, LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';

/** Somebody for whom an answer can be entered, because they did not give one themselves. */
export interface OnBehalf {
  readonly kind: Extract<AnswerKind, 'reply' | 'check-in' | 'reaction'>;
  readonly sender: string;
  readonly personId: string;
  readonly personName: string;
  readonly partyName: string | null;
  readonly seatId: string | null;
  readonly enteredBefore: boolean;
}

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
              a.id is not null as entered_before
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
          and (a.id is null or exists (
            select 1 from event e where e.step_id = o.step_id and e.ids->>'answerId' = a.id::text
               and (e.ids->>'version')::int = a.version and e.actor <> 'person:' || a.person_id))
        order by y.name nulls last, p.name, o.kind`,
      [stepId, today],
    );
  }
}

import { standInsOn } from '../absence/stand-ins-on';

/**
 * Who is written to for an obligation, as a select of (obligation_id, kind, party_id, seat_id, person_id) over a relation
 * `owing` of obligations. A party is written to through its contact, or through all its seats when that one is empty;
 * an empty seat through its deputy. Who is away is written to, and so is who stands in for them. $today is the local date on which a seat must be valid.
 */
export const recipientsOf = (owing: string, today: string): string => {
  const valid = (seat: string): string =>
    `${seat}.person_id is not null and ${seat}.valid_from <= ${today}::date and (${seat}.valid_until is null or ${seat}.valid_until >= ${today}::date)`;
  return `
  with written as materialized (
  select o.id as obligation_id, o.kind, o.party_id, contact.id as seat_id, contact.person_id
    from ${owing} o join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
    join seat contact on contact.id = tp.contact_seat_id and ${valid('contact')}
  union all
  select o.id, o.kind, o.party_id, null::uuid, colleague.person_id
    from ${owing} o join seat colleague on colleague.party_id = o.party_id and ${valid('colleague')}
    left join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
    left join seat contact on contact.id = tp.contact_seat_id and ${valid('contact')}
   where contact.id is null
   group by o.id, o.kind, o.party_id, colleague.person_id
  union all
  select o.id, o.kind, null::uuid, o.seat_id, coalesce(holder.person_id, deputy.person_id)
    from ${owing} o join seat holder on holder.id = o.seat_id
    left join seat deputy on deputy.id = holder.deputy_seat_id
   where coalesce(holder.person_id, deputy.person_id) is not null
  union all
  select o.id, o.kind, null::uuid, null::uuid, o.person_id from ${owing} o where o.person_id is not null
  )
  select * from written
  union all
  select w.obligation_id, w.kind, w.party_id, w.seat_id, i.person_id
    from written w join (${standInsOn(today)}) i on i.seat_id = w.seat_id`;
};

import { standInsOn } from '../absence/stand-ins-on';

const valid = (seat: string, today: string): string => `${seat}.person_id is not null and ${dated(seat, today)}`;
const dated = (seat: string, today: string): string =>
  `${seat}.valid_from <= ${today}::date and (${seat}.valid_until is null or ${seat}.valid_until >= ${today}::date)`;

// Seats that are marked as holding the mandate of their party, with who acts for them.
const mandates = (today: string): string => `
  select m.party_id, m.id as seat_id, coalesce(m.person_id, stands.person_id) as person_id
    from seat m left join seat stands on stands.id = m.deputy_seat_id and ${dated('stands', today)}
   where m.mandate and ${dated('m', today)} and coalesce(m.person_id, stands.person_id) is not null`;

// Colleagues did what they could: it waits for those with the mandate.
const handedOver = (today: string): string => `
  select v.step_id, v.party_id from prepared_voice v
   where v.handed_over_at is not null and v.confirmed_version < v.version
     and exists (select from (${mandates(today)}) m where m.party_id = v.party_id)`;

/**
 * Who is written to for an obligation, as a select of (obligation_id, kind, party_id, seat_id, person_id) over a relation
 * `owing` of obligations. A party is written to through its contact, or through all its seats when that one is empty;
 * an empty seat through its deputy. For a reaction those with the mandate of the party are written to as well, and they
 * alone once colleagues handed it to them. Who is away is written to, and so is who stands in for them. $today is the local date on which a seat must be valid.
 */
export const recipientsOf = (owing: string, today: string): string => {
  const isOpenToColleagues = `(o.kind <> 'reaction' or (o.step_id, o.party_id) not in (${handedOver(today)}))`;
  return `
  with written as materialized (
  select o.id as obligation_id, o.kind, o.party_id, contact.id as seat_id, contact.person_id
    from ${owing} o join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
    join seat contact on contact.id = tp.contact_seat_id and ${valid('contact', today)}
   where ${isOpenToColleagues}
  union all
  select o.id, o.kind, o.party_id, null::uuid, colleague.person_id
    from ${owing} o join seat colleague on colleague.party_id = o.party_id and ${valid('colleague', today)}
    left join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
    left join seat contact on contact.id = tp.contact_seat_id and ${valid('contact', today)}
   where contact.id is null and ${isOpenToColleagues}
   group by o.id, o.kind, o.party_id, colleague.person_id
  union all
  select o.id, o.kind, o.party_id, m.seat_id, m.person_id
    from ${owing} o join (${mandates(today)}) m on m.party_id = o.party_id
    left join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
    left join seat contact on contact.id = tp.contact_seat_id and ${valid('contact', today)}
   where o.kind = 'reaction' and (contact.person_id <> m.person_id or not (${isOpenToColleagues}))
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

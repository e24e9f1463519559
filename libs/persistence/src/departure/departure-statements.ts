/*
 * What somebody has at a party: party $1, person $2, local date $3. What is of the person alone (an individual's
 * reaction, a role, a follower's link) only goes along when no other seat keeps them in the programme.
 */
const scope = `
  with here as (
    select y.id as party_id, y.programme_id from party y where y.id = $1
  ), held as (
    select s.id from seat s where s.party_id = $1 and s.person_id = $2 and (s.valid_until is null or s.valid_until >= $3::date)
  ), stays as (
    select exists (select from seat s join here h on h.programme_id = s.programme_id
       where s.person_id = $2 and s.party_id <> $1 and (s.valid_until is null or s.valid_until >= $3::date)) as elsewhere
  ), live as (
    select t.id, t.title from task t join here h on h.programme_id = t.programme_id where t.status in ('running', 'paused')
  )`;

const linkGoes = `l.person_id = $2 and l.revoked_at is null
  and (not (select elsewhere from stays) or l.party_id = $1 or l.seat_id in (select id from held))`;

const owes = `o.fulfilled_at is null and o.released_at is null and (o.seat_id in (select id from held)
  or (o.person_id = $2 and not (select elsewhere from stays))
  or exists (select from task_party c where c.task_id = o.task_id and c.party_id = o.party_id and c.contact_seat_id in (select id from held)))`;

const mailGoes = `m.person_id = $2 and m.status = 'planned' and m.class = 'process' and (not (select elsewhere from stays)
  or exists (select from obligation o where o.id = m.obligation_id and (o.party_id = $1 or o.seat_id in (select id from held))))`;

/** Counts what somebody leaves, in one row. */
export const departureFacts = `${scope}
  select h.programme_id, (select elsewhere from stays) as elsewhere, array(select id from held) as seat_ids,
         array(select r.role from programme_role r where r.programme_id = h.programme_id and r.person_id = $2
                  and not (select elsewhere from stays) order by r.role) as roles,
         (select count(*)::int from task t where t.programme_id = h.programme_id and t.manager_person_id = $2
             and t.status in ('running', 'paused') and not (select elsewhere from stays)) as managed_tasks
    from here h`;

/** The tasks that did not end in which the person has a seat, a thing to do, a link or a planned mail. */
export const departureTasks = `${scope}, touched as (
  select t.id, t.title,
         exists (select from work_group_member m where m.task_id = t.id and m.left_at is null and m.seat_id in (select id from held)) as at_table,
         exists (select from task_decider d where d.task_id = t.id and d.seat_id in (select id from held)) as decides,
         exists (select from task_party c where c.task_id = t.id and c.contact_seat_id in (select id from held)) as is_contact,
         exists (select from obligation o where o.task_id = t.id and ${owes}) as owes,
         (select count(*)::int from link l where l.task_id = t.id and ${linkGoes}) as links,
         (select count(*)::int from mail m where m.task_id = t.id and ${mailGoes}) as mails
    from live t
) select * from touched where at_table or decides or is_contact or owes or links > 0 or mails > 0 order by title, id`;

export const departureDuties = `${scope}
  select o.task_id, o.kind, s.kind as step_kind, s.ordinal, o.due_on
    from obligation o join live t on t.id = o.task_id join step s on s.id = o.step_id where ${owes} order by o.due_on, s.opens_at, o.kind`;

/** Of which seats the person's own seats are the deputy. */
export const departureDeputyFor = `${scope}
  select s.id from seat s where s.deputy_seat_id in (select id from held) and (s.valid_until is null or s.valid_until >= $3::date)`;

// Below: the same, moved to $4. The seats move last, because everything else is found by them.

/** What the successor owes already is released: nobody does the same thing twice. */
export const releaseDoubles = `${scope}
  update obligation o set released_at = clock_timestamp(), released_why = 'departure'
   where o.person_id = $2 and not (select elsewhere from stays) and o.fulfilled_at is null and o.released_at is null
     and o.task_id in (select id from live)
     and exists (select from obligation own where own.step_id = o.step_id and own.kind = o.kind and own.person_id = $4
           and own.subject_id is not distinct from o.subject_id)`;

export const moveObligations = `${scope}
  update obligation o set person_id = $4::uuid, debtor = 'person:' || $4::uuid
   where o.person_id = $2 and not (select elsewhere from stays) and o.fulfilled_at is null and o.released_at is null
     and o.task_id in (select id from live)`;

/** Links: dead at once, and one of their own for who takes over; one that died before lives again under another key. */
export const moveLinks = `${scope}, dead as (
    update link l set revoked_at = clock_timestamp() where l.programme_id = (select programme_id from here) and ${linkGoes} returning l.*
  )
  insert into link as own (programme_id, task_id, step_id, purpose, person_id, party_id, seat_id, key_id)
  select d.programme_id, d.task_id, d.step_id, d.purpose, $4, d.party_id, d.seat_id, $5 from dead d where d.task_id in (select id from live)
  on conflict (step_id, purpose, person_id, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
    do update set revoked_at = null, version = own.version + 1 where own.revoked_at is not null`;

/** Mails that carry a dead link say nothing any more. */
export const dropMailsOfLinks = `${scope}
  update mail m set status = 'dropped', why = 'link-expired'
   where m.person_id = $2 and m.status = 'planned' and m.kind in ('link-forwarded', 'link-renewal')
     and exists (select from link l where l.id = (m.params->>'linkId')::uuid and l.revoked_at is not null)
     and m.programme_id = (select programme_id from here)`;

const ownMail = `exists (select from mail own where own.person_id = $4 and own.kind = m.kind and own.step_id is not distinct from m.step_id
  and own.obligation_id is not distinct from m.obligation_id and own.rung is not distinct from m.rung
  and own.task_id = m.task_id and own.status in ('planned', 'sending', 'sent', 'unknown'))`;

export const dropDoubleMails = `${scope}
  update mail m set status = 'dropped', why = 'released' where m.task_id in (select id from live) and ${mailGoes} and ${ownMail}`;

export const moveMails = `${scope}
  update mail m set person_id = $4 where m.task_id in (select id from live) and ${mailGoes}`;

/** What was typed for the party or the seat and not sent yet. */
export const moveDrafts = `${scope}
  update draft d set person_id = $4 where d.person_id = $2
     and (d.sender = 'party:' || $1::uuid or d.sender in (select 'seat:' || id from held))
     and not exists (select from draft own where own.step_id = d.step_id and own.kind = d.kind and own.sender = d.sender and own.person_id = $4)`;

/** Who is on the roster of a consultation that did not open yet. */
export const moveRosters = `${scope}
  update consultation_plan p
     set roster = jsonb_set(p.roster, '{personIds}', (select coalesce(jsonb_agg(distinct case when id = $2::uuid::text then $4::uuid::text else id end), '[]')
           from jsonb_array_elements_text(p.roster->'personIds') id)), version = p.version + 1
   where p.task_id in (select id from live) and not (select elsewhere from stays) and p.roster->'personIds' ? $2::uuid::text
     and not exists (select from step s where s.task_id = p.task_id and s.kind = 'consultation' and s.ordinal = p.ordinal)`;

/** Tasks that did not start stay with who may go on with them ($4: who enters the departure). */
export const moveTaskDrafts = `${scope}
  update task t set manager_person_id = $4 where t.programme_id = (select programme_id from here) and t.manager_person_id = $2
     and t.status = 'draft' and not (select elsewhere from stays)`;

export const dropRoles = `${scope}
  delete from programme_role r where r.programme_id = (select programme_id from here) and r.person_id = $2 and not (select elsewhere from stays)`;

/** Who held the seats until now is remembered ($4: the departure). */
export const rememberHolders = `${scope}
  insert into seat_holding (programme_id, seat_id, person_id, held_until, departure_id)
  select (select programme_id from here), held.id, $2, clock_timestamp(), $4 from held`;

export const moveSeats = `${scope}
  update seat s set person_id = $4, version = s.version + 1 from held where s.id = held.id`;

/** Who could manage a task ($1) in place of who does, by name. */
export const handoverCandidates = `
  select distinct p.id, p.name from task t join programme_role r on r.programme_id = t.programme_id and r.role = 'programme-manager'
    join person p on p.id = r.person_id where t.id = $1 and r.person_id <> t.manager_person_id order by p.name, p.id`;

/** What a person ($2) still owes to a task ($1), of these kinds ($3). */
const openDuties = `o.task_id = $1 and o.person_id = $2 and o.kind = any($3) and o.fulfilled_at is null and o.released_at is null`;

/** What the manager ($2) of a task ($1) still has to do, with the mails that were planned about it. */
export const dutiesToHandOver = `
  select o.id, o.kind, s.kind as step_kind, s.ordinal, o.due_on,
         (select count(*)::int from mail m where m.obligation_id = o.id and m.person_id = $2 and m.status = 'planned') as mails
    from obligation o join step s on s.id = o.step_id where ${openDuties} order by o.due_on, s.opens_at, o.kind`;

/** Moves them to another person ($4), with the mails that were planned about them. Gives the moved obligations. */
export const moveDuties = `
  with moved as (
    update obligation o set person_id = $4::uuid, debtor = 'person:' || $4::uuid where ${openDuties} returning o.id
  ), readdressed as (
    update mail m set person_id = $4::uuid from moved
     where m.obligation_id = moved.id and m.person_id = $2 and m.status = 'planned'
  ) select id from moved`;

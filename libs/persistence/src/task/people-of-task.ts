/** People of a task, by what they are in it. */
export type GroupOfTask = 'work-group' | 'parties' | 'followers' | 'deciders' | 'programme-board';

const valid = `s.person_id is not null and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until >= $2::date)`;

/** Statements that give `person_id` and `seat_id` for a task ($1) on a local date ($2), with doubles. */
export const peopleOfTask = {
  'work-group': `select s.person_id, s.id as seat_id from work_group_member m join seat s on s.id = m.seat_id where m.task_id = $1 and m.left_at is null and ${valid}`,
  parties: `select s.person_id, s.id as seat_id from task_party tp join seat s on s.party_id = tp.party_id where tp.task_id = $1 and ${valid}`,
  deciders: `select s.person_id, s.id as seat_id from task_decider d join seat s on s.id = d.seat_id where d.task_id = $1 and ${valid}`,
  followers: `select l.person_id, l.seat_id from link l where l.task_id = $1 and l.purpose = 'follow' and l.revoked_at is null and $2::date is not null`,
  'programme-board': `select r.person_id, null::uuid as seat_id from programme_role r join task t on t.programme_id = r.programme_id
    where t.id = $1 and r.role = 'programme-board' and $2::date is not null`,
} as const satisfies Record<GroupOfTask, string>;

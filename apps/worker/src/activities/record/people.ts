import { recipientsOf } from './recipients';
import type { TaskChange } from './task-change';

/** People of a task, each by id, without doubles. */
export type Group = 'work-group' | 'parties' | 'followers' | 'deciders' | 'programme-board';

const valid = `s.person_id is not null and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until >= $2::date)`;

const peopleOf = {
  'work-group': `select s.person_id from work_group_member m join seat s on s.id = m.seat_id where m.task_id = $1 and m.left_at is null and ${valid}`,
  parties: `select s.person_id from task_party tp join seat s on s.party_id = tp.party_id where tp.task_id = $1 and ${valid}`,
  deciders: `select s.person_id from task_decider d join seat s on s.id = d.seat_id where d.task_id = $1 and ${valid}`,
  followers: `select l.person_id from link l where l.task_id = $1 and l.purpose = 'follow' and l.revoked_at is null and $2::date is not null`,
  'programme-board': `select r.person_id from programme_role r join task t on t.programme_id = r.programme_id
    where t.id = $1 and r.role = 'programme-board' and $2::date is not null`,
} as const satisfies Record<Group, string>;

/** Everybody in any of the groups, and in none of those that are left out. */
export async function readPeople(
  { sql, task, today }: TaskChange,
  groups: readonly Group[],
  without: readonly Group[] = [],
): Promise<string[]> {
  const inAny = (chosen: readonly Group[]): string => chosen.map((group) => `(${peopleOf[group]})`).join(' union ');
  const except = without.length === 0 ? '' : ` except (${inAny(without)})`;
  const rows = await sql.rows<{ personId: string }>(`(${inAny(groups)})${except}`, [task.taskId, today]);
  return rows.map(({ personId }) => personId);
}

/** Who must still act in an open step, as the people who are written to about it. */
export async function readOwingPeople({ sql, today }: TaskChange, stepIds: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ personId: string }>(
    `with owing as materialized (
       select o.* from obligation o where o.step_id = any($2) and o.fulfilled_at is null and o.released_at is null
     ) select distinct person_id from (${recipientsOf('owing', '$1')}) recipient`,
    [today, stepIds],
  );
  return rows.map(({ personId }) => personId);
}

import { type GroupOfTask, peopleOfTask } from '@samenspel/persistence';
import { recipientsOf } from './recipients';
import type { TaskChange } from './task-change';

/** People of a task, each by id, without doubles. */
export type Group = GroupOfTask;

/** Everybody in any of the groups, and in none of those that are left out. */
export async function readPeople(
  { sql, task, today }: TaskChange,
  groups: readonly Group[],
  without: readonly Group[] = [],
): Promise<string[]> {
  const inAny = (chosen: readonly Group[]): string =>
    chosen.map((group) => `select person_id from (${peopleOfTask[group]}) of_group`).join(' union ');
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

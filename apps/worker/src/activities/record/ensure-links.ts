import type { TaskChange } from './task-change';

export interface NewLinks {
  readonly stepId: string;
  readonly purpose: 'reply';
  readonly partyId: string;
}

/** Gives each of these people a link to answer for the party, unless they have one: mails then carry it. */
export async function ensureLinks(
  { sql, task, post }: TaskChange,
  { stepId, purpose, partyId }: NewLinks,
  personIds: readonly string[],
): Promise<void> {
  await sql.execute(
    `insert into link (programme_id, task_id, step_id, purpose, person_id, party_id, key_id)
     select $1, $2, $3, $4, person_id, $5, $6 from unnest($7::uuid[]) as asked (person_id)
     on conflict do nothing`,
    [task.programmeId, task.taskId, stepId, purpose, partyId, post.linkKeyId, personIds],
  );
}

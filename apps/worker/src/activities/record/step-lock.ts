import type { TaskChange } from './task-change';

/** The lock that every answer to a step shares, until the end of the activity: they see the step before it, or after it. */
export async function holdAnswers({ sql }: Pick<TaskChange, 'sql'>, stepId: string): Promise<void> {
  await sql.rows('select pg_advisory_xact_lock(step_lock($1))', [stepId]);
}

/** Shares it, as an answer does: the last look before a mail waits until what is fulfilled here is committed. */
export async function joinAnswers({ sql }: Pick<TaskChange, 'sql'>, stepId: string): Promise<void> {
  await sql.rows('select pg_advisory_xact_lock_shared(step_lock($1))', [stepId]);
}

import type { TaskChange } from './task-change';

/** Adds to what a step came to: ids and counts. */
export async function rememberOutcome(
  { sql }: TaskChange,
  stepId: string,
  outcome: Readonly<Record<string, unknown>>,
): Promise<void> {
  await sql.execute(`update step set outcome = coalesce(outcome, '{}') || $2::jsonb where id = $1`, [
    stepId,
    JSON.stringify(outcome),
  ]);
}

import { confirmationKinds, managerKinds } from '@samenspel/domain';
import { joinAnswers } from './step-lock';
import type { TaskChange } from './task-change';

const endsWithStep = managerKinds.filter((kind) => !confirmationKinds.includes(kind));

/**
 * A step that ended asks nothing of the programme manager any more. It only ended because the group is complete, every
 * reaction has a disposition and every measure is in, so those are done; what is left was not needed. What confirmations
 * ask of the manager goes on.
 */
export async function releaseManager(change: TaskChange, stepId: string): Promise<void> {
  const { sql } = change;
  await joinAnswers(change, stepId);
  const open = 'step_id = $1 and fulfilled_at is null and released_at is null';
  await sql.execute(
    `update obligation set fulfilled_at = clock_timestamp() where ${open} and kind in ('complete-work-group', 'disposition', 'complete-measures')`,
    [stepId],
  );
  await sql.execute(
    `update obligation set released_at = clock_timestamp(), released_why = 'step-ended' where ${open} and kind = any($2)`,
    [stepId, endsWithStep],
  );
}

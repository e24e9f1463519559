import { managerKinds } from '../reminder/what-is-asked';
import type { TaskChange } from './task-change';

/** A step that ended asks nothing of the programme manager any more: done when it was done, else no longer needed. */
export async function releaseManager({ sql }: TaskChange, stepId: string): Promise<void> {
  await sql.execute(
    `update obligation set released_at = clock_timestamp(), released_why = 'step-ended'
      where step_id = $1 and kind = any($2) and fulfilled_at is null and released_at is null`,
    [stepId, managerKinds],
  );
}

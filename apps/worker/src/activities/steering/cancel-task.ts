import { mustNotHaveEnded } from '@samenspel/domain';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import { endTask } from '../task/end-task';
import type { CommandEffect, GivenCommand } from './given-command';
import { tell } from './tell';

/** Stops the task by name and for a reason. Everybody at the table and every party is told. */
export async function cancelTask(change: TaskChange, given: GivenCommand<'cancel'>): Promise<CommandEffect> {
  const { task } = change;
  mustNotHaveEnded(task);
  const told = await tell(change, given, { kind: 'cancelled', groups: ['work-group', 'parties'] });
  await recordEvent(change, { type: 'task.cancelled', actor: `person:${given.givenBy}`, causedBy: given.commandId });
  await change.sql.execute(
    `update obligation set released_at = clock_timestamp(), released_why = 'cancelled'
      where task_id = $1 and fulfilled_at is null and released_at is null`,
    [task.taskId],
  );
  await endTask(change, { status: 'cancelled' });
  return { before: { status: task.status }, after: { status: 'cancelled' }, told };
}

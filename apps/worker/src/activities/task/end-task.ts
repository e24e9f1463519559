import { endedTaskStatuses } from '@samenspel/domain';
import type { EndTaskInput } from '@samenspel/workflows/contract';
import { closeThroughGate } from '../record/close-through-gate';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import { readLiveSteps } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

/** Ends the task: nothing is open, armed or planned any more. */
export async function endTask(change: TaskChange, { status }: Pick<EndTaskInput, 'status'>): Promise<void> {
  const { sql, task, now } = change;
  if (endedTaskStatuses.includes(task.status)) return;
  for (const step of await readLiveSteps(change)) await closeThroughGate(change, step, { early: true, endedAt: now });
  await sql.execute(
    `update task set status = $2, ended_at = clock_timestamp(), next_wake_at = null, paused_at = null, paused_on = null where id = $1`,
    [task.taskId, status],
  );
  await sql.execute(
    'update step set wake = null, wake_armed_at = null where task_id = $1 and wake_armed_at is not null',
    [task.taskId],
  );
  await replan({ ...change, task: { ...task, status } });
  await recordEvent(change, { type: 'task.ended', ids: { status } });
  if (status === 'anchored') await tellAnchored(change);
}

/** Everybody whom the decision holds for hears that the task is finished, and where its result landed. */
async function tellAnchored(change: TaskChange): Promise<void> {
  const { sql, task } = change;
  const last = await sql.row<{ id: string }>(
    'select id from step where task_id = $1 order by opens_at desc, id desc limit 1',
    [task.taskId],
  );
  const personIds = await readPeople(change, ['parties', 'deciders', 'work-group', 'followers']);
  await postMail(change, { kind: 'task-anchored', stepId: last?.id, dedup: task.taskId }, personIds);
}

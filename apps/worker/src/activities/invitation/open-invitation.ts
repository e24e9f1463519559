import { owe } from '../record/owe';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';

/** Every party that was listed owes a reply. */
export async function openInvitation(change: TaskChange, step: OpenedStep): Promise<void> {
  const parties = await change.sql.rows<{ partyId: string }>(
    'select party_id as "partyId" from task_party where task_id = $1',
    [change.task.taskId],
  );
  await owe(change, step, { stepId: step.stepId, kind: 'reply' }, { partyIds: parties.map(({ partyId }) => partyId) });
}

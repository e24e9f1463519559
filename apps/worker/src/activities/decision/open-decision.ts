import { closeThroughGate } from '../record/close-through-gate';
import { owe } from '../record/owe';
import { recordEvent } from '../record/record-event';
import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';

/** The seats that decide owe a ballot on the version that was consulted; from now on nobody joins any more. */
export async function openDecision(change: TaskChange, step: OpenedStep): Promise<void> {
  const { sql, task } = change;
  const consultation = await findLastStep(change, 'consultation');
  await sql.execute('update step set proposal_version_id = $2 where id = $1', [
    step.stepId,
    consultation?.proposalVersionId ?? null,
  ]);
  const deciders = await sql.rows<{ seatId: string }>(
    'select seat_id as "seatId" from task_decider where task_id = $1',
    [task.taskId],
  );
  await owe(change, step, { stepId: step.stepId, kind: 'ballot' }, { seatIds: deciders.map(({ seatId }) => seatId) });
  await closeInvitation(change);
}

async function closeInvitation(change: TaskChange): Promise<void> {
  const invitation = await findLastStep(change, 'invitation');
  if (invitation === undefined || invitation.status === 'closed') return;
  await closeThroughGate(change, invitation, { early: true, endedAt: change.now });
  await recordEvent(change, {
    type: 'step.closed',
    stepId: invitation.stepId,
    ids: { kind: 'invitation', ordinal: invitation.ordinal },
  });
}

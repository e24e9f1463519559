import type { HandOverReason, ObligationKind } from '@samenspel/domain';
import type { HandToManagerInput } from '@samenspel/workflows/contract';
import { once } from '../record/once';
import { owe } from '../record/owe';
import { postMail } from '../record/post-mail';
import { managerHasBall } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

// What the manager owed already stays as it is; only an incomplete work group is a new thing to do.
const extraWork: Partial<Record<HandOverReason, ObligationKind>> = { 'work-group-incomplete': 'complete-work-group' };

/** The date passed and the step may not end: the programme manager has the ball, and is told so once. */
export async function handToManager(change: TaskChange, { stepId, reason }: HandToManagerInput): Promise<void> {
  const { task } = change;
  await once(change, stepId, managerHasBall, async () => {
    const planned = task.plan.steps.find((step) => step.stepId === stepId);
    const kind = extraWork[reason];
    if (planned !== undefined && kind !== undefined) {
      await owe(change, planned, { stepId, kind, required: false }, { personIds: [task.managerPersonId] });
    }
    await postMail(change, { kind: 'manager-reminder', stepId, dedup: `${stepId}:ball`, params: { reason } }, [
      task.managerPersonId,
    ]);
  });
}

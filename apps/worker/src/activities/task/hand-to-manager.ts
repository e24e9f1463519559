import { managerKinds, type HandOverReason, type ObligationKind } from '@samenspel/domain';
import type { HandToManagerInput } from '@samenspel/workflows/contract';
import { once } from '../record/once';
import { owe } from '../record/owe';
import { managerHasBall } from '../record/step-marks';
import { findStepById } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';

// What the manager owed already stays as it is; an incomplete work group and a missing measure are new things to do.
const extraWork: Partial<Record<HandOverReason, ObligationKind>> = {
  'work-group-incomplete': 'complete-work-group',
  'measure-missing': 'complete-measures',
};

/** The date passed and the step may not end: the programme manager has the ball, and is told so once. */
export async function handToManager(change: TaskChange, { stepId, reason }: HandToManagerInput): Promise<void> {
  await once(change, stepId, managerHasBall, async () => {
    await oweExtraWork(change, stepId, extraWork[reason]);
    const step = await findStepById(change, stepId);
    if (step === undefined) return;
    const asked = { kinds: managerKinds, mail: 'manager-reminder' } as const;
    await writeToOwing(change, { step, asked, dedup: managerHasBall, rung: managerHasBall });
  });
}

async function oweExtraWork(change: TaskChange, stepId: string, kind: ObligationKind | undefined): Promise<void> {
  const planned = change.task.plan.steps.find((step) => step.stepId === stepId);
  if (planned === undefined || kind === undefined) return;
  await owe(change, planned, { stepId, kind, required: false }, { personIds: [change.task.managerPersonId] });
}

import type { StepKind } from '@samenspel/domain';
import { DomainError, mustRun } from '@samenspel/domain';
import { boardHasBall } from '../record/step-marks';
import { findStepById, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect } from './given-command';
import { holdPresentStep } from './present-step';

/**
 * Back to a cycle: from the preparation, from the dispositions, or after a decision that the programme board has. Old
 * reactions stay with the old version of the proposal.
 */
export async function requestSendBack(change: TaskChange): Promise<CommandEffect> {
  const step = (await findStepOfBoard(change)) ?? (await holdPresentStep(change, ['preparation', 'dispositions']));
  return { stepId: step.stepId, before: { step: step.kind }, after: { step: 'iteration' satisfies StepKind }, told: 0 };
}

async function findStepOfBoard(change: TaskChange): Promise<StepRow | undefined> {
  mustRun(change.task);
  const handed = await change.sql.row<{ stepId: string }>(
    `select s.id as step_id from step s join step_moment m on m.step_id = s.id and m.key = $2
      where s.task_id = $1 and s.id = (select id from step where task_id = $1 order by opens_at desc, id desc limit 1)`,
    [change.task.taskId, boardHasBall],
  );
  if (handed === undefined) return undefined;
  const step = await findStepById(change, handed.stepId);
  if (step === undefined) throw new DomainError('STEP_UNKNOWN', { stepId: handed.stepId });
  return step;
}

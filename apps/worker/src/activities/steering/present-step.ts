import type { StepKind } from '@samenspel/domain';
import { mustBeOpen, mustBePresent, mustRun } from '@samenspel/domain';
import { findStepById, type StepRow } from '../record/step-row';
import { holdAnswers } from '../record/step-lock';
import type { TaskChange } from '../record/task-change';

/** The open step that a command names, held against answers until the command is settled. */
export async function holdOpenStep(change: TaskChange, stepId: string): Promise<StepRow> {
  await holdAnswers(change, stepId);
  return mustBeOpen(await findStepById(change, stepId), stepId);
}

/** The step that is open now, which must be of one of these kinds. */
export async function holdPresentStep(change: TaskChange, kinds: readonly StepKind[]): Promise<StepRow> {
  mustRun(change.task);
  const last = await change.sql.row<{ id: string; kind: StepKind }>(
    'select id, kind from step where task_id = $1 order by opens_at desc, id desc limit 1',
    [change.task.taskId],
  );
  return holdOpenStep(change, mustBePresent(last, kinds).id);
}

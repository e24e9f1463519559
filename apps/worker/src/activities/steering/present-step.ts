import type { StepKind } from '@samenspel/domain';
import { DomainError } from '@samenspel/domain';
import { findStepById, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

/** The open step that a command names, held against answers until the command is settled. */
export async function holdOpenStep(change: TaskChange, stepId: string): Promise<StepRow> {
  // The lock that every answer shares: what they see is the step before the command, or after it.
  await change.sql.rows('select pg_advisory_xact_lock(step_lock($1))', [stepId]);
  const step = await findStepById(change, stepId);
  if (step === undefined) throw new DomainError('STEP_UNKNOWN', { stepId });
  if (step.status === 'paused') throw new DomainError('TASK_PAUSED', { stepId });
  if (step.status !== 'open') throw new DomainError('STEP_CLOSED', { stepId });
  return step;
}

/** The step that is open now, which must be of one of these kinds. */
export async function holdPresentStep(change: TaskChange, kinds: readonly StepKind[]): Promise<StepRow> {
  mustRun(change);
  const last = await change.sql.row<{ id: string; kind: StepKind }>(
    'select id, kind from step where task_id = $1 order by opens_at desc, id desc limit 1',
    [change.task.taskId],
  );
  if (last === undefined || !kinds.includes(last.kind)) {
    throw new DomainError('COMMAND_OUT_OF_PLACE', { present: last?.kind ?? null, expected: kinds.join(' ') });
  }
  return holdOpenStep(change, last.id);
}

export function mustRun({ task }: TaskChange): void {
  if (task.status === 'paused') throw new DomainError('TASK_PAUSED', { taskId: task.taskId });
  if (task.status !== 'running') throw new DomainError('TASK_ENDED', { taskId: task.taskId, status: task.status });
}

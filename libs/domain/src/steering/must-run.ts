import { DomainError } from '../error/domain-error';
import { endedTaskStatuses, type TaskStatus } from '../process/stages';

interface SteeredTask {
  readonly taskId: string;
  readonly status: TaskStatus;
}

/** Throws TASK_PAUSED or TASK_ENDED: only a task that runs is steered, except that a paused one can be resumed. */
export function mustRun({ taskId, status }: SteeredTask): void {
  if (status === 'paused') throw new DomainError('TASK_PAUSED', { taskId });
  if (status !== 'running') throw new DomainError('TASK_ENDED', { taskId, status });
}

/** Throws TASK_ENDED: a paused task can be stopped too. */
export function mustNotHaveEnded({ taskId, status }: SteeredTask): void {
  if (endedTaskStatuses.includes(status)) throw new DomainError('TASK_ENDED', { taskId, status });
}

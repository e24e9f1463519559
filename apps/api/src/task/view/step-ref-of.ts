import type { StepRef } from '@samenspel/contracts';
import type { StepRecord } from './task-record';
import { deadlineOf, whenOf } from './when-of';

export function stepRefOf(record: StepRecord): StepRef {
  const { task, step } = record;
  return {
    id: step.id,
    taskId: task.id,
    taskTitle: task.title,
    kind: step.kind,
    ordinal: step.ordinal,
    status: step.status,
    deadline: deadlineOf(record, step),
    closed: step.closedAt === null ? null : whenOf(record, step.closedAt),
  };
}

import type { Moment } from '@samenspel/domain';
import type { TaskChange } from './task-change';

/** A moment of a step in the one plan of the task; reminders of the programme manager are not in it. */
export function momentOf({ task }: TaskChange, stepId: string, key: string): Moment | undefined {
  return task.plan.steps.find((step) => step.stepId === stepId)?.moments.find((moment) => moment.key === key);
}

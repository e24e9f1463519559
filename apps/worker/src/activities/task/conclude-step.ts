import { once } from '../record/once';
import { outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

/** A step whose end needs no words of its own: what follows may open. */
export async function concludeStep(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, () => Promise.resolve());
}

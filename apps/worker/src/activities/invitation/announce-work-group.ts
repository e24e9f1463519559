import { once } from '../record/once';
import { outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';
import { readMemberSeats } from '../record/work-group';
import { rememberOutcome } from '../record/remember-outcome';

/** The group is there: who sits at the table when the cycles begin stands in the outcome of the invitation. */
export async function announceWorkGroup(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, async () => {
    await rememberOutcome(change, stepId, { seatIds: await readMemberSeats(change) });
  });
}

import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { rememberOutcome } from '../record/remember-outcome';
import { outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';
import { readBallot } from './read-ballot';

/** Counts the closed ballot for good and tells all parties: the choice holds for all of them. */
export async function publishDecision(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, async () => {
    const { outcome: result, quorum, sides, objections } = await readBallot(change, stepId);
    await rememberOutcome(change, stepId, { result, quorum, sides, objections });
    await recordEvent(change, { type: 'decision.taken', stepId, ids: { result, quorum } });
    // A task that goes back to a cycle is told of with that cycle.
    if (result === 'objected' || result === 'sent-back') return;
    const personIds = await readPeople(change, ['parties', 'deciders', 'work-group', 'followers']);
    await postMail(change, { kind: 'decision-result', stepId, dedup: stepId, params: { result } }, personIds);
  });
}

import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { boardTold } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

/** A plan or a measure stays away long after its date: the programme board is told, once, and the manager with it. */
export async function tellBoard(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, boardTold, async () => {
    const personIds = [...(await readPeople(change, ['programme-board'])), change.task.managerPersonId];
    const mails = await postMail(change, { kind: 'anchoring-overdue', stepId, dedup: stepId }, personIds);
    await recordEvent(change, { type: 'anchoring.board-told', stepId, ids: { mails } });
  });
}

import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { boardHasBall } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

/** Objections more often than the policy allows: the programme board decides how it goes on, and the manager carries it out. */
export async function handToBoard(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, boardHasBall, async () => {
    const board = await readPeople(change, ['programme-board']);
    const letter = { kind: 'sent-back', stepId, dedup: `${stepId}:board`, params: { to: 'board' } } as const;
    await postMail(change, letter, [...board, change.task.managerPersonId]);
  });
}

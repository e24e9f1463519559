import type { GrantSecondTermInput } from '@samenspel/workflows/contract';
import { once } from '../record/once';
import { readOwingPeople, readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import { secondTermGranted } from '../record/step-marks';
import { findStepById } from '../record/step-row';
import { holdAnswers } from '../record/step-lock';
import type { TaskChange } from '../record/task-change';

/** No quorum at the deadline: the same ballot runs on for some working days, once. Who has not voted, and the board, are told. */
export async function grantSecondTerm(change: TaskChange, { stepId, days }: GrantSecondTermInput): Promise<void> {
  await once(change, stepId, secondTermGranted, async () => {
    const before = (await findStepById(change, stepId))?.lastDay;
    await holdAnswers(change, stepId);
    await change.sql.execute(`update step set extended_by = extended_by + $2 where id = $1 and status = 'open'`, [
      stepId,
      days,
    ]);
    await replan(change);
    await recordEvent(change, { type: 'step.extended', stepId, ids: { days, why: 'no-quorum' } });
    const personIds = [
      ...(await readOwingPeople(change, [stepId])),
      ...(await readPeople(change, ['programme-board'])),
    ];
    await postMail(
      change,
      { kind: 'deadline-changed', stepId, dedup: `${stepId}:second-term`, params: { before } },
      personIds,
    );
  });
}

import { addWorkingDays, dayOn, whatIsReminded, type Asked, type LocalDate } from '@samenspel/domain';
import type { RemindOwingInput } from '@samenspel/workflows/contract';
import { claimMoment } from '../record/claim-moment';
import { momentOf } from '../record/moment-of';
import { findStepById } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { type Writing, writeToOwing } from './write-to-owing';

/**
 * One rung: a reminder for everybody who was asked and still owes it. Unique per obligation, rung and deadline version:
 * an extension reminds again, a retry does not. Its event is written when it is sent. Who was asked too short ago, a late joiner, is left in peace.
 */
export async function remindOwing(change: TaskChange, input: RemindOwingInput): Promise<void> {
  const { stepId, momentKey, deadlineVersion } = input;
  if (!(await claimMoment(change, { stepId, deadlineVersion, key: momentKey }, input.superseded))) return;
  const step = await findStepById(change, stepId);
  if (step === undefined) return;
  const moment = momentOf(change, stepId, momentKey);
  const asked = whatIsReminded(step.kind, momentKey);
  await writeToOwing(change, {
    step,
    asked,
    dedup: `${momentKey}:v${deadlineVersion}`,
    sendAt: moment?.sendAt,
    rung: momentKey,
    ...whomToSpare(change, asked, moment?.on ?? change.today),
  });
}

/** Rungs within so many working days of the asking mail are dropped, per obligation; the manager's own are not rungs. */
function whomToSpare(
  { calendar, task }: TaskChange,
  asked: Asked,
  on: LocalDate,
): Pick<Writing, 'only' | 'quietSince'> {
  if (asked.mail !== 'reminder') return {};
  const quietSince = dayOn(calendar, addWorkingDays(calendar, on, -task.policy.quietAfterAsking)).startsAt;
  return { only: 'asked-before', quietSince };
}

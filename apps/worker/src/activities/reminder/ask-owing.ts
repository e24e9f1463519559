import { whatIsAsked } from '@samenspel/domain';
import type { AskOwingInput } from '@samenspel/workflows/contract';
import { claimMoment } from '../record/claim-moment';
import { momentOf } from '../record/moment-of';
import { recordEvent } from '../record/record-event';
import { findStepById } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from './write-to-owing';

/** Asks everybody who owes it, once in a step: the mail with the personal link goes into the outbox for its window. */
export async function askOwing(change: TaskChange, { stepId, momentKey, superseded }: AskOwingInput): Promise<void> {
  const step = await findStepById(change, stepId);
  if (step === undefined) return;
  const moment = { stepId, deadlineVersion: step.deadlineVersion, key: momentKey };
  if (!(await claimMoment(change, moment, superseded))) return;
  const asked = whatIsAsked(step.kind, momentKey);
  if (asked === undefined) return;
  const sendAt = momentOf(change, stepId, momentKey)?.sendAt;
  const mails = await writeToOwing(change, { step, asked, dedup: 'ask', sendAt });
  if (asked.event !== undefined) await recordEvent(change, { type: asked.event, stepId, ids: { mails } });
}

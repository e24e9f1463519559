import { type Asked, confirmationMoment, isAboutMinutes, whatIsAsked } from '@samenspel/domain';
import type { AskOwingInput } from '@samenspel/workflows/contract';
import { claimMoment } from '../record/claim-moment';
import { momentOf } from '../record/moment-of';
import { recordEvent } from '../record/record-event';
import { findStepById, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { askReporter } from '../anchoring/owe-measurements';
import { askToConfirm } from '../decision/confirmations';
import { askMinutes } from '../iteration/missing-minutes';
import { writeToOwing } from './write-to-owing';

/** Asks everybody who owes it, once in a step: the mail with the personal link goes into the outbox for its window. */
export async function askOwing(change: TaskChange, { stepId, momentKey, superseded }: AskOwingInput): Promise<void> {
  const step = await findStepById(change, stepId);
  if (step === undefined) return;
  const moment = { stepId, deadlineVersion: step.deadlineVersion, key: momentKey };
  if (!(await claimMoment(change, moment, superseded))) return;
  if (confirmationMoment(momentKey) !== null) return askToConfirm(change, momentKey);
  if (isAboutMinutes(momentKey)) {
    await askMinutes(change, step, momentKey);
    return;
  }
  const asked = whatIsAsked(step.kind, momentKey);
  if (asked === undefined) return;
  const mails = await writeAsking(change, { step, asked, momentKey });
  if (asked.event !== undefined) await recordEvent(change, { type: asked.event, stepId, ids: { mails } });
}

interface Asking {
  readonly step: StepRow;
  readonly asked: Asked;
  readonly momentKey: string;
}

/** Who reports on a measure is known by its date only: the borgingsplan in force says so. */
function writeAsking(change: TaskChange, { step, asked, momentKey }: Asking): Promise<number> {
  if (step.kind === 'measure') return askReporter(change, step);
  const sendAt = momentOf(change, step.stepId, momentKey)?.sendAt;
  return writeToOwing(change, { step, asked, dedup: 'ask', sendAt });
}

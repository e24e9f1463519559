import { addWorkingDays, DomainError } from '@samenspel/domain';
import { closeThroughGate } from '../record/close-through-gate';
import { readClock } from '../record/read-clock';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import type { StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, Given, GivenCommand } from './given-command';
import { holdOpenStep, mustRun } from './present-step';

/** Closes a consultation after its least number of days, when everybody on the roster marked the reaction as final. */
export async function closeEarly(change: TaskChange, given: GivenCommand<'close-early'>): Promise<CommandEffect> {
  mustRun(change);
  const step = await holdOpenStep(change, given.command.stepId);
  if (step.kind !== 'consultation') throw new DomainError('CLOSE_EARLY_NOT_A_CONSULTATION', { kind: step.kind });
  await checkLeastWindow(change, step);
  await checkAllFinal(change, step);
  return closeNow(change, step, given);
}

async function checkLeastWindow({ sql, task, calendar, today }: TaskChange, step: StepRow): Promise<void> {
  const opened = await sql.row<{ openedOn: string; pausedDays: number }>(
    'select opened_on, paused_days from step where id = $1',
    [step.stepId],
  );
  if (opened === undefined) return;
  const least = task.policy.consultation.minimumDays + opened.pausedDays;
  const from = addWorkingDays(calendar, opened.openedOn, least);
  if (today <= from)
    throw new DomainError('CLOSE_EARLY_BEFORE_MINIMUM', { minimumDays: least, lastDayOfMinimum: from });
}

async function checkAllFinal({ sql }: TaskChange, step: StepRow): Promise<void> {
  const open = await sql.row<{ open: number }>(
    `select count(*) as open from obligation where step_id = $1 and kind = 'reaction' and released_at is null and not (fulfilled_at is not null and final)`,
    [step.stepId],
  );
  if ((open?.open ?? 0) > 0) throw new DomainError('CLOSE_EARLY_NOT_ALL_FINAL', { open: open?.open ?? 0 });
}

/** Closes at the clock of PostgreSQL; the plan follows. Also what an override of the early close does. */
export async function closeNow(change: TaskChange, step: StepRow, given: Given): Promise<CommandEffect> {
  const endedAt = await readClock(change);
  if (step.hasClosingInstant && endedAt >= step.endsAt) throw new DomainError('STEP_CLOSED', { stepId: step.stepId });
  await closeThroughGate(change, step, { early: true, endedAt });
  await replan(change);
  const ids = { kind: step.kind, ordinal: step.ordinal, early: true };
  const actor = `person:${given.givenBy}`;
  await recordEvent(change, { type: 'step.closed', stepId: step.stepId, actor, causedBy: given.commandId, ids });
  return {
    stepId: step.stepId,
    before: { lastDay: step.lastDay, endsAt: step.endsAt },
    after: { lastDay: change.today, endsAt: endedAt },
    told: 0,
  };
}

import { extensionDays, mustRun } from '@samenspel/domain';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import type { TaskChange } from '../record/task-change';
import { readClock } from '../record/read-clock';
import type { CommandEffect, GivenCommand } from './given-command';
import { holdOpenStep } from './present-step';
import { settleMoreTime } from './settle-more-time';
import { shiftEscalations } from './shift-escalations';
import { tell } from './tell';

/** A later last day for an open step. Refused once the closing instant passed; every later date follows. */
export async function extendStep(change: TaskChange, given: GivenCommand<'extend'>): Promise<CommandEffect> {
  mustRun(change.task);
  const { stepId, lastDay } = given.command;
  const step = await holdOpenStep(change, stepId);
  const days = extensionDays(change.calendar, step, lastDay, await readClock(change));
  await change.sql.execute('update step set extended_by = extended_by + $2 where id = $1', [stepId, days]);
  await replan(change);
  if (step.kind === 'invitation') await shiftEscalations(change, { days, cause: 'silence' });
  if (step.kind === 'consultation') await settleMoreTime(change, stepId);
  const ids = { from: step.lastDay, to: lastDay, days };
  await recordEvent(change, {
    type: 'step.extended',
    stepId,
    actor: `person:${given.givenBy}`,
    causedBy: given.commandId,
    ids,
  });
  const told = await tell(change, given, { kind: 'deadline-changed', stepId, before: step.lastDay });
  return { stepId, before: { lastDay: step.lastDay }, after: { lastDay, days }, told };
}

import { checkUndo, mustNotHaveEnded, type SteeredStep, type UndoneCommand } from '@samenspel/domain';
import { handoverCandidates, undoneCommand, withdrawReminders } from '@samenspel/persistence';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import { findStepById, type StepRow } from '../record/step-row';
import { holdAnswers } from '../record/step-lock';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, GivenCommand } from './given-command';
import { giveTo } from './hand-over';
import { settleMoreTime } from './settle-more-time';
import { shiftEscalations } from './shift-escalations';
import { tell } from './tell';

type Given = GivenCommand<'undo'>;

/** Takes back what another command did, as a command of its own: with its own line in the log, and told to whom it concerns. */
export async function undo(change: TaskChange, given: Given): Promise<CommandEffect> {
  mustNotHaveEnded(change.task);
  const undone = await readUndone(change, given.command.commandId);
  if (undone.kind === 'extend') return shorten(change, given, undone);
  if (undone.kind === 'remind') return withdraw(change, given, undone);
  return giveTo(change, given, undone.before?.personId ?? '');
}

/** As it is now, when it can still be taken back. */
async function readUndone(change: TaskChange, commandId: string): Promise<UndoneCommand> {
  const { sql, task, calendar, today } = change;
  const undone = await sql.row<UndoneCommand>(undoneCommand, [commandId, task.taskId]);
  const candidates = await sql.rows<{ id: string }>(handoverCandidates, [task.taskId]);
  const steps = await heldStep(change, undone?.stepId ?? null);
  const handover = { fromPersonId: task.managerPersonId, candidateIds: candidates.map(({ id }) => id) };
  checkUndo(undone, { task, steps, today, calendar, policy: task.policy, handover });
  return undone;
}

async function heldStep(change: TaskChange, stepId: string | null): Promise<readonly SteeredStep[]> {
  if (stepId === null) return [];
  await holdAnswers(change, stepId);
  const dates = await change.sql.row<Pick<SteeredStep, 'openedOn' | 'pausedDays'>>(
    'select opened_on, paused_days from step where id = $1',
    [stepId],
  );
  const step = await findStepById(change, stepId);
  return step === undefined || dates === undefined ? [] : [{ ...step, ...dates }];
}

/** Back to the former last day; who must still act is told, as of every date that moves. */
async function shorten(change: TaskChange, given: Given, undone: UndoneCommand): Promise<CommandEffect> {
  const stepId = undone.stepId ?? '';
  const days = undone.after?.days ?? 0;
  await change.sql.execute('update step set extended_by = extended_by - $2 where id = $1', [stepId, days]);
  await replan(change);
  const step = await findStepById(change, stepId);
  await moveWhatFollows(change, step, -days);
  const [from, to] = [undone.after?.lastDay, undone.before?.lastDay];
  const happened = { type: 'step.extension-undone', stepId, ids: { from, to, days } } as const;
  await recordEvent(change, { ...happened, actor: `person:${given.givenBy}`, causedBy: given.commandId });
  const told = await tell(change, given, { kind: 'deadline-changed', stepId, before: from });
  return { stepId, before: { lastDay: from }, after: { lastDay: to, undone: undone.commandId }, told };
}

async function moveWhatFollows(change: TaskChange, step: StepRow | undefined, days: number): Promise<void> {
  if (step?.kind === 'invitation') await shiftEscalations(change, { days, cause: 'silence' });
  if (step?.kind === 'consultation') await settleMoreTime(change, step.stepId);
}

/** What the sender has in hand already goes; the rest is not sent. */
async function withdraw(change: TaskChange, given: Given, undone: UndoneCommand): Promise<CommandEffect> {
  const { sql, task } = change;
  const stepId = undone.stepId ?? '';
  const mails = await sql.rows<{ personId: string }>(withdrawReminders, [undone.commandId, task.taskId]);
  const people = new Set(mails.map(({ personId }) => personId)).size;
  const happened = { type: 'step.reminder-withdrawn', stepId, ids: { people } } as const;
  await recordEvent(change, { ...happened, actor: `person:${given.givenBy}`, causedBy: given.commandId });
  return { stepId, before: {}, after: { undone: undone.commandId, people }, told: 0 };
}

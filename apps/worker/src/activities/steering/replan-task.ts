import { reviseCalendar } from '@samenspel/calendar';
import { type Calendar, DomainError, keepShownDates, mustRun, workingDaysDiffer } from '@samenspel/domain';
import { findClosedDates, storeCalendar } from '@samenspel/persistence';
import { copyDueDates, replan } from '../record/replan';
import { readCourse } from '../record/read-course';
import { recordEvent } from '../record/record-event';
import { readLiveSteps, type StepRow } from '../record/step-row';
import { holdAnswers } from '../record/step-lock';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, GivenCommand } from './given-command';
import { moveEscalations } from './move-escalations';
import { movePacedDates } from './move-paced-dates';
import { tell } from './tell';

/**
 * Puts the task on the closing days that its programme has now: a new calendar for this task alone. What is past stays;
 * an open step gets as many days as a closing day takes from it, and never ends earlier than was shown.
 */
export async function replanTask(change: TaskChange, given: GivenCommand<'replan'>): Promise<CommandEffect> {
  const { task } = change;
  mustRun(task);
  const revised = await reviseToProgramme(change);
  const held = await holdLiveSteps(change);
  const calendarId = await storeCalendar(change.sql, task.programmeId, revised);
  await change.sql.execute('update task set calendar_id = $2 where id = $1', [task.taskId, calendarId]);
  const moved = { ...change, calendar: revised, task: { ...task, calendarId } };
  await moveDates(change, moved);
  const [step] = movedSteps(held, await readLiveSteps(moved));
  const ids = { on: change.today, closed: countClosed(revised), ...(step && { from: step.lastDay }) };
  const actor = `person:${given.givenBy}`;
  await recordEvent(moved, { type: 'task.replanned', actor, causedBy: given.commandId, ids });
  const told =
    step === undefined
      ? 0
      : await tell(moved, given, { kind: 'deadline-changed', stepId: step.stepId, before: step.lastDay });
  return { before: { calendarId: task.calendarId }, after: { calendarId }, told };
}

async function reviseToProgramme({ sql, task, calendar, today }: TaskChange): Promise<Calendar> {
  const revised = reviseCalendar(calendar, await findClosedDates(sql, task.programmeId), today);
  if (!workingDaysDiffer(calendar, revised)) throw new DomainError('NOTHING_TO_REPLAN', { taskId: task.taskId });
  return revised;
}

/** Holds every step that takes answers: who answers sees its dates before the command, or after it. */
async function holdLiveSteps(change: TaskChange): Promise<readonly StepRow[]> {
  const steps = await readLiveSteps(change);
  for (const { stepId } of steps) await holdAnswers(change, stepId);
  return steps;
}

async function moveDates(before: TaskChange, moved: TaskChange): Promise<void> {
  const { sql, task, calendar } = moved;
  const course = await readCourse(moved);
  const kept = keepShownDates(course, { policy: task.policy, calendar, plan: before.task.plan });
  for (const { stepId, extendedBy } of kept.steps)
    await sql.execute('update step set extended_by = $2 where id = $1 and extended_by <> $2', [stepId, extendedBy]);
  const plan = await replan(moved);
  // Of a step that keeps its last day what is asked halfway may move all the same.
  for (const step of plan.steps)
    if (step.stepId !== undefined && step.endedAt === undefined) await copyDueDates(moved, step, step.stepId);
  await moveEscalations(before, calendar, plan);
  await movePacedDates(before, calendar);
}

const movedSteps = (before: readonly StepRow[], after: readonly StepRow[]): readonly StepRow[] =>
  before.filter(({ stepId, lastDay }) => after.some((step) => step.stepId === stepId && step.lastDay !== lastDay));

const countClosed = ({ days }: Calendar): number => days.filter(({ whyNot }) => whyNot === 'closing-day').length;

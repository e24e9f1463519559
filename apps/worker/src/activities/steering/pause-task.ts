import { DomainError, firstDayOfPause, mustRun } from '@samenspel/domain';
import { readClock } from '../record/read-clock';
import { recordEvent } from '../record/record-event';
import { readLiveSteps, type StepRow } from '../record/step-row';
import { holdAnswers } from '../record/step-lock';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, GivenCommand } from './given-command';
import { tell } from './tell';

/** Stops every clock of the task. Nothing is accepted and nothing closes until it is resumed; drafts stay. */
export async function pauseTask(change: TaskChange, given: GivenCommand<'pause'>): Promise<CommandEffect> {
  mustRun(change.task);
  const pausedOn = await firstDayThatCounts(change);
  for (const step of await readLiveSteps(change)) await pauseStep(change, step);
  await change.sql.execute(
    `update task set status = 'paused', paused_at = to_timestamp($2::float8 / 1000), paused_on = $3 where id = $1`,
    [change.task.taskId, change.now, pausedOn],
  );
  await recordEvent(change, {
    type: 'task.paused',
    actor: `person:${given.givenBy}`,
    causedBy: given.commandId,
    ids: { on: change.today },
  });
  const told = await tell(change, given, { kind: 'deadline-changed' });
  return { before: { status: 'running' }, after: { status: 'paused', pausedAt: change.now, pausedOn }, told };
}

async function pauseStep(change: TaskChange, step: StepRow): Promise<void> {
  await holdAnswers(change, step.stepId);
  // What reached its closing instant is closed, though nobody may have written that down yet.
  if (step.hasClosingInstant && (await readClock(change)) >= step.endsAt)
    throw new DomainError('STEP_CLOSED', { stepId: step.stepId });
  await change.sql.execute(`update step set status = 'paused' where id = $1 and status in ('open', 'passed')`, [
    step.stepId,
  ]);
}

/** A working day that an earlier pause touched was counted then. */
async function firstDayThatCounts({ sql, task, calendar, today }: TaskChange): Promise<string> {
  const before = await sql.row<{ resumedOn: string | null }>(
    `select max(effect->'after'->>'resumedOn') as resumed_on from command where task_id = $1 and kind = 'resume' and status = 'settled'`,
    [task.taskId],
  );
  return firstDayOfPause(calendar, today, before?.resumedOn ?? null);
}

import { daysOfPause, DomainError } from '@samenspel/domain';
import type { Instant } from '@samenspel/domain';
import { shiftConfirmations } from '../decision/confirmations';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, Given, GivenCommand } from './given-command';
import { shiftEscalations } from './shift-escalations';
import { tell } from './tell';

/** Starts the clocks again: every later date moves by the working days that the pause touched. */
export async function resumeTask(change: TaskChange, given: GivenCommand<'resume'>): Promise<CommandEffect> {
  const { task, calendar, today } = change;
  if (task.status !== 'paused' || task.pausedOn === null)
    throw new DomainError('TASK_NOT_PAUSED', { taskId: task.taskId });
  const days = daysOfPause(calendar, task.pausedOn, today);
  const pausedAt = await readPausedAt(change);
  await restart(change, days);
  const after = { status: 'running', resumedOn: today, pausedAt, days };
  await noteResume(change, given, after);
  await replan({ ...change, task: { ...task, status: 'running', pausedOn: null } });
  await shiftEscalations(change, { days });
  await shiftConfirmations(change, days);
  await recordEvent(change, {
    type: 'task.resumed',
    actor: `person:${given.givenBy}`,
    causedBy: given.commandId,
    ids: { on: today, days },
  });
  const told = await tell(change, given, { kind: 'deadline-changed' });
  return { before: { status: 'paused' }, after, told };
}

async function readPausedAt({ sql, task }: TaskChange): Promise<Instant | null> {
  return (
    (await sql.row<{ pausedAt: Instant | null }>('select paused_at from task where id = $1', [task.taskId]))
      ?.pausedAt ?? null
  );
}

// The date of a step that has passed lies behind it: it takes late answers still, and no pause moves it any more.
async function restart({ sql, task }: TaskChange, days: number): Promise<void> {
  await sql.execute(
    `update step set status = case when passed_on is null then 'open' else 'passed' end,
           paused_days = paused_days + case when passed_on is null then $2 else 0 end
      where task_id = $1 and status = 'paused'`,
    [task.taskId, days],
  );
  await sql.execute(`update task set status = 'running', paused_at = null, paused_on = null where id = $1`, [
    task.taskId,
  ]);
}

/** The plan that follows reads this pause from the command; so it is written down before. */
async function noteResume({ sql }: TaskChange, { commandId }: Given, after: object): Promise<void> {
  await sql.execute(
    `update command set status = 'settled', settled_at = clock_timestamp(), effect = $2 where id = $1`,
    [commandId, JSON.stringify({ after })],
  );
}

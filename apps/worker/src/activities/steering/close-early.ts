import { checkEarlyClose, DomainError, mustRun, type StepToClose } from '@samenspel/domain';
import { closeThroughGate } from '../record/close-through-gate';
import { readClock } from '../record/read-clock';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import type { StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, Given, GivenCommand } from './given-command';
import { holdOpenStep } from './present-step';

/** Closes a consultation after its least number of days, when everybody on the roster marked the reaction as final. */
export async function closeEarly(change: TaskChange, given: GivenCommand<'close-early'>): Promise<CommandEffect> {
  const { task, calendar, today } = change;
  mustRun(task);
  const step = await holdOpenStep(change, given.command.stepId);
  checkEarlyClose(task.policy, calendar, await readToClose(change, step), today);
  return closeNow(change, step, given);
}

async function readToClose({ sql }: TaskChange, { stepId, kind }: StepRow): Promise<StepToClose> {
  const step = await sql.row<Omit<StepToClose, 'kind'>>(
    `select s.opened_on as opens_on, s.paused_days, count(o.id) as on_roster,
            count(*) filter (where o.fulfilled_at is not null and o.final) as final
       from step s left join obligation o on o.step_id = s.id and o.kind = 'reaction' and o.released_at is null
      where s.id = $1 group by s.id`,
    [stepId],
  );
  if (step === undefined) throw new DomainError('STEP_UNKNOWN', { stepId });
  return { ...step, kind };
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

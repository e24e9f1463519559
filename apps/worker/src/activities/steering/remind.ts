import { checkReminding, goesByHand, kindsToRemind, mustRun, rungByHand } from '@samenspel/domain';
import { timesRemindedByHand, toRemindByHand } from '@samenspel/persistence';
import { recordEvent } from '../record/record-event';
import type { StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';
import type { CommandEffect, GivenCommand } from './given-command';
import { holdOpenStep } from './present-step';

/**
 * A reminder by name, to those of the chosen people who must still act. It goes in the next mail window, and the sender
 * looks again then: who did the thing meanwhile gets none.
 */
export async function remind(change: TaskChange, given: GivenCommand<'remind'>): Promise<CommandEffect> {
  mustRun(change.task);
  const { stepId, personIds = [] } = given.command;
  const step = await holdOpenStep(change, stepId);
  const goes = goesByHand(change.calendar, change.now);
  const chosen = (await readToRemind(change, step, goes.on)).filter((personId) => personIds.includes(personId));
  const timesThatDay = await readTimes(change, stepId, goes.on);
  checkReminding({ step, goes, timesThatDay, people: chosen.length });
  await writeToOwing(change, {
    step,
    asked: { kinds: kindsToRemind[step.kind] ?? [], mail: 'reminder' },
    dedup: `by-hand:${given.commandId}`,
    sendAt: goes.at,
    rung: rungByHand(goes.on),
    only: 'asked-before',
    quietSince: change.now,
    byHand: { personIds: chosen, commandId: given.commandId },
  });
  const ids = { people: chosen.length, on: goes.on };
  const actor = `person:${given.givenBy}`;
  await recordEvent(change, { type: 'step.reminded', stepId, actor, causedBy: given.commandId, ids });
  return { stepId, before: {}, after: { on: goes.on, goesAt: goes.at }, told: chosen.length };
}

async function readToRemind(
  { sql, now, today }: TaskChange,
  { stepId, kind }: StepRow,
  on: string,
): Promise<readonly string[]> {
  const kinds = kindsToRemind[kind] ?? [];
  const rows = await sql.rows<{ personId: string }>(toRemindByHand, [
    stepId,
    kinds,
    today,
    new Date(now),
    rungByHand(on),
  ]);
  return [...new Set(rows.map(({ personId }) => personId))];
}

async function readTimes({ sql }: TaskChange, stepId: string, on: string): Promise<number> {
  return (await sql.row<{ times: number }>(timesRemindedByHand, [stepId, on]))?.times ?? 0;
}

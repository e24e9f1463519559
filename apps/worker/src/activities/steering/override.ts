import { checkOverride, DomainError, mustRun } from '@samenspel/domain';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import { closeNow } from './close-early';
import type { CommandEffect, GivenCommand } from './given-command';
import { holdOpenStep } from './present-step';

/** A named override: only these four rules can be passed, by a person, for a reason, visible for ever. */
export async function override(change: TaskChange, given: GivenCommand<'override'>): Promise<CommandEffect> {
  mustRun(change.task);
  const { subject, stepId, partyId } = given.command;
  if (given.reason.trim() === '') throw new DomainError('OVERRIDE_WITHOUT_REASON', { subject });
  const step = await holdOpenStep(change, stepId);
  checkOverride({ subject, kind: step.kind, partyId, isEssential: await isEssential(change, partyId) });
  if (subject === 'essential-party') await releaseParty(change, stepId, partyId);
  await store(change, given);
  if (subject === 'early-close') return closeNow(change, step, given);
  return { stepId, before: {}, after: { subject, partyId: partyId ?? null }, told: 0 };
}

async function isEssential({ sql, task }: TaskChange, partyId: string | undefined): Promise<boolean> {
  const essential = await sql.row(
    'select 1 as found from task_party where task_id = $1 and party_id = $2 and essential',
    [task.taskId, partyId ?? null],
  );
  return essential !== undefined;
}

/** Its seat stays required and empty: the reply is no longer waited for, and no further tier is asked. */
async function releaseParty({ sql }: TaskChange, stepId: string, partyId: string | undefined): Promise<void> {
  await sql.execute(
    `update obligation set released_at = clock_timestamp(), released_why = 'override'
      where step_id = $1 and kind = 'reply' and party_id = $2 and fulfilled_at is null and released_at is null`,
    [stepId, partyId],
  );
  await sql.execute(
    `update escalation e set voided_at = clock_timestamp() from obligation o
      where o.id = e.obligation_id and o.step_id = $1 and o.party_id = $2 and e.done_at is null and e.voided_at is null`,
    [stepId, partyId],
  );
}

async function store(change: TaskChange, given: GivenCommand<'override'>): Promise<void> {
  const { sql, task } = change;
  const { subject, stepId, partyId } = given.command;
  await sql.execute(
    `insert into task_override (programme_id, task_id, step_id, subject, party_id, reason, given_by, given_at, command_id)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), $8)`,
    [task.programmeId, task.taskId, stepId, subject, partyId ?? null, given.reason, given.givenBy, given.commandId],
  );
  const actor = `person:${given.givenBy}`;
  await recordEvent(change, {
    type: 'override.recorded',
    stepId,
    actor,
    onBehalfOf: partyId,
    causedBy: given.commandId,
    ids: { subject },
  });
}

import {
  askingAfter,
  planConfirmations,
  rungsToConfirm,
  virtualTimeOf,
  type Instant,
  type Moment,
} from '@samenspel/domain';
import type { AfterReminder, ReminderModel } from '../model/mail-model';
import { answerPageOf, settingsUrlOn } from './answer-page';
import { escalationPathOf } from './escalation-path';
import { idOf, lastDayToAnswer, obligationOf, stepOf } from './last-day';
import type { Loading } from './loading';
import type { TaskMailRows } from './mail-row';

/** Needs the obligation and the rung: the key of a moment of the plan, for example `reminder:-5`. */
export async function loadReminder(loading: Loading): Promise<ReminderModel> {
  const { database, links, rows, base } = loading;
  const obligation = obligationOf(rows);
  const ladder = ladderOf(rows);
  const byName = await byHandOf(loading);
  const page = await answerPageOf(database, links, rows);
  const rung = Math.max(
    0,
    ladder.findIndex(({ key }) => key === rows.mail.rung),
  );
  const namesParty = obligation.isOfParty || obligation.kind === 'ballot';
  return {
    kind: 'reminder',
    ...base,
    obligation: obligation.kind,
    partyName: namesParty ? (obligation.partyName ?? undefined) : undefined,
    subject: await subjectOf(loading),
    byName,
    number: rung + 1,
    of: Math.max(ladder.length, rung + 1),
    lastDay: lastDayToAnswer(rows),
    after: await whatComesAfter(
      loading,
      byName === undefined ? ladder[rung + 1] : ladder.find(({ on }) => on > rows.today),
    ),
    hasDraft: await hasDraft(loading),
    prepared: await preparedOf(loading),
    url: page.url,
    settingsUrl: settingsUrlOn(page, links),
  };
}

/** Params: `commandId`, of a reminder that somebody had sent by hand. */
async function byHandOf({ database, rows }: Loading): Promise<string | undefined> {
  const commandId = idOf(rows, 'commandId');
  if (commandId === undefined) return undefined;
  const by = await database.row<{ name: string }>(
    'select p.name from command c join person p on p.id = c.given_by where c.id = $1',
    [commandId],
  );
  return by?.name;
}

function ladderOf(rows: TaskMailRows): readonly Moment[] {
  const { task, mail } = rows;
  if (rows.obligation?.kind === 'confirmation') return ladderToConfirm(rows, rows.obligation.dueOn);
  const planned = task.plan.steps.find(({ stepId }) => stepId === mail.stepId);
  return planned?.moments.filter(({ kind }) => kind === 'reminder') ?? [];
}

/** Confirmations have a ladder of their own, beside that of the step they are owed to. */
function ladderToConfirm({ task, calendar, mail }: TaskMailRows, dueOn: string): readonly Moment[] {
  const planned = task.plan.steps.find(({ stepId }) => stepId === mail.stepId);
  if (planned === undefined) return [];
  const { taskId, policy } = task;
  const asking =
    planned.moments.find(({ kind }) => kind === 'asking') ?? askingAfter(calendar, planned.opensAt, taskId);
  return rungsToConfirm(planConfirmations({ calendar, taskId, policy, asking, dueOn }));
}

async function whatComesAfter({ database, rows }: Loading, nextRung: Moment | undefined): Promise<AfterReminder> {
  if (nextRung) return { kind: 'reminder', on: nextRung.on };
  const [first] = await escalationPathOf(database, rows);
  if (first) return { kind: 'escalation', ...first };
  return stepOf(rows).hasClosingInstant ? { kind: 'closes', on: lastDayToAnswer(rows).date } : { kind: 'goes-on' };
}

async function subjectOf({ database, rows }: Loading): Promise<string | undefined> {
  const { kind, subjectId } = obligationOf(rows);
  if (kind !== 'action' || subjectId === null) return undefined;
  const action = await database.row<{ text: string }>('select text from action where id = $1', [subjectId]);
  return action?.text;
}

interface PreparedRow {
  readonly byName: string;
  readonly writtenAt: Instant;
}

async function preparedOf({ database, rows }: Loading): Promise<ReminderModel['prepared']> {
  const { kind, partyId } = obligationOf(rows);
  if (kind !== 'reaction' || partyId === null) return undefined;
  const prepared = await database.row<PreparedRow>(
    `select p.name as by_name, v.written_at from prepared_voice v join person p on p.id = v.written_by
      where v.step_id = $1 and v.party_id = $2 and v.confirmed_version < v.version`,
    [rows.mail.stepId, partyId],
  );
  return prepared && { byName: prepared.byName, on: virtualTimeOf(rows.calendar, prepared.writtenAt).date };
}

async function hasDraft({ database, rows }: Loading): Promise<boolean> {
  const draft = await database.row<{ one: number }>(
    'select 1 as one from draft where step_id = $1 and kind = $2 and person_id = $3 limit 1',
    [rows.mail.stepId, obligationOf(rows).kind, rows.mail.personId],
  );
  return draft !== undefined;
}

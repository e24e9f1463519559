import { localDateOf, type Instant, type ObligationKind } from '@samenspel/domain';
import type { CancelledModel, DeadlineChangedModel, SentBackModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayOf, lastDayOfStep, needed, stepOf } from './last-day';
import type { Loading } from './loading';
import type { StepRow, TaskMailRows } from './mail-row';
import { taskPath } from './task-sheet';

interface CommandRow {
  readonly kind: string;
  readonly reason: string;
  readonly byName: string;
  readonly givenAt: Instant;
}

const commandStatement = `
select c.kind, c.reason, p.name as by_name, c.given_at from command c join person p on p.id = c.given_by where c.id = $1`;

// What the receiver still owes to the step: of their own, of their seat, or of their party.
const owedStatement = `
select o.kind from obligation o
 where o.step_id = $1 and o.fulfilled_at is null and o.released_at is null
   and (o.person_id = $2 or o.seat_id in (select id from seat where person_id = $2) or o.party_id in (select party_id from seat where person_id = $2))
 order by o.due_on limit 1`;

const causes = ['extend', 'pause', 'resume', 'close-early', 'replan', 'undo'] as const;

/** Needs the step. Params: `commandId`, and `before`: the last day (YYYY-MM-DD) that was shown until then. */
export async function loadDeadlineChanged(loading: Loading): Promise<DeadlineChangedModel> {
  const { database, links, rows, base } = loading;
  const step = needed(rows, rows.step ?? currentStep(rows), 'its step');
  const isClosed = step.status === 'closed';
  const owed = await database.row<{ kind: ObligationKind }>(owedStatement, [step.stepId, rows.mail.personId]);
  return {
    kind: 'deadline-changed',
    ...base,
    step: step.kind,
    before: idOf(rows, 'before'),
    after: isClosed ? undefined : lastDayOf(rows.calendar, rows.today, lastDayOfStep(rows, step)),
    ...steeredBy(rows, await findCommand(loading)),
    mustAct: owed !== undefined && !isClosed,
    obligation: owed?.kind,
    url: (await answerPageOf(database, links, rows, owed?.kind)).url,
  };
}

/** Without a command the process did it, for the programme manager: a second term, for one. */
function steeredBy(
  { task }: TaskMailRows,
  command?: CommandRow,
): Pick<DeadlineChangedModel, 'cause' | 'byName' | 'reason' | 'isSecondTerm'> {
  if (!command) return { cause: 'extend', byName: task.managerName, reason: '', isSecondTerm: true };
  const cause = causes.find((known) => known === command.kind) ?? 'extend';
  return { cause, byName: command.byName, reason: command.reason, isSecondTerm: false };
}

/** Params: `commandId`. */
export async function loadCancelled(loading: Loading): Promise<CancelledModel> {
  const { links, rows, base } = loading;
  const command = needed(rows, await findCommand(loading), 'the command');
  return {
    kind: 'cancelled',
    ...base,
    byName: command.byName,
    reason: command.reason,
    on: localDateOf(rows.calendar, command.givenAt),
    url: links.page(taskPath(rows.task.taskId)),
  };
}

const objectionsStatement = `
select coalesce(a.body->>'reason', a.body->>'question') as text, y.name as by_name
  from answer a join seat s on s.id = a.seat_id join party y on y.id = s.party_id
 where a.step_id = $1 and a.kind = 'ballot' and a.body->>'choice' in ('objection', 'send-back') order by a.submitted_at`;

/**
 * Needs the step that sent the task back. Params: `commandId`, when the programme manager did it by hand; `to`: `board`,
 * when the programme board is asked how it goes on.
 */
export async function loadSentBack(loading: Loading): Promise<SentBackModel> {
  const { database, links, rows, base } = loading;
  const command = await findCommand(loading);
  const objections = command
    ? []
    : await database.rows<{ text: string; byName: string }>(objectionsStatement, [stepOf(rows).stepId]);
  const cycle = rows.steps.findLast(({ kind, status }) => kind === 'iteration' && status === 'open');
  return {
    kind: 'sent-back',
    ...base,
    cause: sentBackBy(loading, command),
    reasons: command
      ? [{ text: command.reason, by: command.byName }]
      : objections.map(({ text, byName }) => ({ text, by: byName })),
    cycle: cycle && {
      number: cycle.ordinal,
      lastDay: lastDayOf(rows.calendar, rows.today, lastDayOfStep(rows, cycle)),
    },
    url: links.page(taskPath(rows.task.taskId)),
  };
}

function sentBackBy({ rows }: Loading, command: CommandRow | undefined): SentBackModel['cause'] {
  if (idOf(rows, 'to') === 'board') return 'board';
  return command ? 'manager' : 'objection';
}

function findCommand({ database, rows }: Loading): Promise<CommandRow | undefined> {
  return database.row<CommandRow>(commandStatement, [idOf(rows, 'commandId') ?? null]);
}

const currentStep = ({ steps }: TaskMailRows): StepRow | undefined =>
  steps.findLast(({ status }) => status === 'open' || status === 'paused') ?? steps.at(-1);

import type { ObligationKind } from '@samenspel/domain';
import { translator } from '@samenspel/i18n';
import type { ManagerReminderModel } from '../model/mail-model';
import { lastDayToAnswer, obligationOf, stepOf } from './last-day';
import type { Loading } from './loading';
import { anchoringPath, confirmationsPath, remindersPath, taskPath } from './task-sheet';

// The parties that have not answered; who holds the work group up is what the programme manager must know first.
const silentStatement = `
select y.name from obligation o join party y on y.id = o.party_id
 where o.step_id = $1 and o.kind = 'reply' and o.required and o.fulfilled_at is null and o.released_at is null order by y.name`;

const missingMeasures = `
select s.ordinal from step s where s.task_id = $1 and s.kind = 'measure'
   and not exists (select 1 from answer a where a.step_id = s.id and a.kind = 'measurement') order by s.ordinal`;

const unconfirmed = `
select y.name from obligation o join party y on y.id = o.party_id
 where o.step_id = $1 and o.kind = 'confirmation' and o.fulfilled_at is null and o.released_at is null order by y.name`;

const inTheWay = `
select y.name from answer a join party y on y.id = a.party_id where a.id = $1`;

const partiesToName: Partial<Record<ObligationKind, string>> = {
  'complete-work-group': silentStatement,
  'chase-confirmations': unconfirmed,
  'handle-obstacle': inTheWay,
};

const pagesOfWork: Partial<Record<ObligationKind, (taskId: string, stepId: string) => string>> = {
  'write-minutes': (taskId, stepId) => `${taskPath(taskId)}/stap/${stepId}/cyclus`,
  'deliver-anchoring-plan': (taskId) => `${taskPath(taskId)}/borgingsplan`,
  'complete-measures': anchoringPath,
  'chase-confirmations': confirmationsPath,
  'handle-obstacle': confirmationsPath,
};

/** Needs the obligation of the programme manager. */
export async function loadManagerReminder(loading: Loading): Promise<ManagerReminderModel> {
  const { links, rows, base } = loading;
  const { kind } = obligationOf(rows);
  return {
    kind: 'manager-reminder',
    ...base,
    obligation: kind,
    lastDay: lastDayToAnswer(rows),
    missing: await missingOf(loading, kind),
    everyWorkingDays: rows.task.policy.managerReminderEvery,
    url: links.page(pagesOfWork[kind]?.(rows.task.taskId, stepOf(rows).stepId) ?? taskPath(rows.task.taskId)),
    settingsUrl: links.page(remindersPath),
  };
}

async function missingOf({ database, rows, base }: Loading, kind: ObligationKind): Promise<readonly string[]> {
  const statement = partiesToName[kind];
  if (statement !== undefined) {
    const about = kind === 'handle-obstacle' ? obligationOf(rows).subjectId : rows.mail.stepId;
    const parties = await database.rows<{ name: string }>(statement, [about]);
    return parties.map(({ name }) => name);
  }
  if (kind !== 'complete-measures') return [];
  const t = translator(base.to.language);
  const measures = await database.rows<{ ordinal: number }>(missingMeasures, [rows.task.taskId]);
  return measures.map(({ ordinal }) => t('task:stepTitle.measure', { ordinal }));
}

import type { ManagerReminderModel } from '../model/mail-model';
import { lastDayToAnswer, obligationOf } from './last-day';
import type { Loading } from './loading';
import { taskPath } from './task-sheet';

// The parties that have not answered; who holds the work group up is what the programme manager must know first.
const silentStatement = `
select y.name from obligation o join party y on y.id = o.party_id
 where o.step_id = $1 and o.kind = 'reply' and o.required and o.fulfilled_at is null and o.released_at is null order by y.name`;

/** Needs the obligation of the programme manager. */
export async function loadManagerReminder({ database, links, rows, base }: Loading): Promise<ManagerReminderModel> {
  const { kind } = obligationOf(rows);
  const silent =
    kind === 'complete-work-group' ? await database.rows<{ name: string }>(silentStatement, [rows.mail.stepId]) : [];
  return {
    kind: 'manager-reminder',
    ...base,
    obligation: kind,
    lastDay: lastDayToAnswer(rows),
    missing: silent.map(({ name }) => name),
    everyWorkingDays: rows.task.policy.managerReminderEvery,
    url: links.page(taskPath(rows.task.taskId)),
  };
}

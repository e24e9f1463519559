import { managerKinds, type LocalDate, type ObligationKind } from '@samenspel/domain';
import type { HandedOverModel } from '../model/mail-model';
import { idOf, lastDayOf, needed } from './last-day';
import type { Loading } from './loading';
import { taskPath } from './task-sheet';

interface HandoverRow {
  readonly reason: string;
  readonly byName: string;
  readonly fromName: string;
  readonly toName: string;
}

const handoverStatement = `
select c.reason, giver.name as by_name, former.name as from_name, manager.name as to_name
  from command c join person giver on giver.id = c.given_by, person former, person manager
 where c.id = $1 and former.id = $2 and manager.id = $3`;

const dutiesStatement = `
select kind, due_on from obligation
 where task_id = $1 and person_id = $2 and kind = any($3) and fulfilled_at is null and released_at is null order by due_on, kind`;

/** Params: `commandId`, `fromPersonId`, `toPersonId`. */
export async function loadHandedOver({ database, links, rows, base }: Loading): Promise<HandedOverModel> {
  const [commandId, from, to] = ['commandId', 'fromPersonId', 'toPersonId'].map((name) => idOf(rows, name) ?? null);
  const handover = needed(
    rows,
    await database.row<HandoverRow>(handoverStatement, [commandId, from, to]),
    'the handover',
  );
  const duties = await database.rows<{ kind: ObligationKind; dueOn: LocalDate }>(dutiesStatement, [
    rows.task.taskId,
    to,
    managerKinds,
  ]);
  return {
    kind: 'handed-over',
    ...base,
    ...handover,
    isNew: rows.mail.personId === to,
    duties: duties.map(({ kind, dueOn }) => ({
      obligation: kind,
      lastDay: lastDayOf(rows.calendar, rows.today, dueOn),
    })),
    url: links.page(taskPath(rows.task.taskId)),
  };
}

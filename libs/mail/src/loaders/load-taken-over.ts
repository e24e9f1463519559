import type { LocalDate, ObligationKind } from '@samenspel/domain';
import type { TakenOverModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayOf, needed } from './last-day';
import type { Loading } from './loading';
import { taskPath } from './task-sheet';

interface DepartureRow {
  readonly successorId: string;
  readonly fromName: string;
  readonly toName: string;
  readonly partyName: string;
  readonly byName: string;
  readonly reason: string;
}

const departureStatement = `
select d.successor_id, d.reason, leaver.name as from_name, successor.name as to_name, y.name as party_name, giver.name as by_name
  from departure d join person leaver on leaver.id = d.person_id join person successor on successor.id = d.successor_id
  join person giver on giver.id = d.given_by join party y on y.id = d.party_id where d.id = $1`;

// What waits now for who took over: of their own, of a seat, or of the party that is written to through them.
const dutiesStatement = `
select o.kind, o.due_on, o.step_id from obligation o
 where o.task_id = $1 and o.fulfilled_at is null and o.released_at is null
   and (o.person_id = $2 or o.seat_id in (select id from seat where person_id = $2)
     or exists (select from task_party c join seat s on s.id = c.contact_seat_id
         where c.task_id = o.task_id and c.party_id = o.party_id and s.person_id = $2))
 order by o.due_on, o.kind`;

interface DutyRow {
  readonly kind: ObligationKind;
  readonly dueOn: LocalDate;
  readonly stepId: string;
}

/** Params: `departureId`. */
export async function loadTakenOver(loading: Loading): Promise<TakenOverModel> {
  const { database, links, rows, base } = loading;
  const departure = needed(
    rows,
    await database.row<DepartureRow>(departureStatement, [idOf(rows, 'departureId') ?? null]),
    'the departure',
  );
  const { successorId, ...said } = departure;
  const isSuccessor = rows.mail.personId === successorId;
  const duties = await database.rows<DutyRow>(dutiesStatement, [rows.task.taskId, successorId]);
  const first = isSuccessor ? duties[0] : undefined;
  return {
    kind: 'taken-over',
    ...base,
    ...said,
    isSuccessor,
    duties: duties.map(({ kind, dueOn }) => ({
      obligation: kind,
      lastDay: lastDayOf(rows.calendar, rows.today, dueOn),
    })),
    obligation: first?.kind,
    url: first === undefined ? links.page(taskPath(rows.task.taskId)) : await pageOf(loading, first),
  };
}

async function pageOf({ database, links, rows }: Loading, { kind, stepId }: DutyRow): Promise<string> {
  const atStep = { ...rows, mail: { ...rows.mail, stepId } };
  return (await answerPageOf(database, links, atStep, kind)).url;
}

import type { DispositionWorkModel } from '../model/mail-model';
import { lastDayToAnswer, needed, stepOf } from './last-day';
import type { Loading } from './loading';
import { stepPath } from './task-sheet';

interface CountsRow {
  readonly reactions: number;
  readonly items: number;
  readonly unhandled: number;
}

const statement = `
select (select count(*) from answer where step_id = $1 and kind = 'reaction') as reactions, count(*) as items,
       count(*) filter (where disposition_id is null) as unhandled
  from reaction_item where step_id = $1`;

/** Needs the step of the dispositions; its reactions lie with the consultation of the same number. */
export async function loadDispositionWork({ database, links, rows, base }: Loading): Promise<DispositionWorkModel> {
  const step = stepOf(rows);
  const consultation = rows.steps.find(({ kind, ordinal }) => kind === 'consultation' && ordinal === step.ordinal);
  const counts = await database.row<CountsRow>(statement, [needed(rows, consultation, 'the consultation').stepId]);
  return {
    kind: 'disposition-work',
    ...base,
    ...needed(rows, counts, 'the counts of the reactions'),
    lastDay: lastDayToAnswer(rows),
    url: links.page(stepPath(rows, step.stepId)),
  };
}

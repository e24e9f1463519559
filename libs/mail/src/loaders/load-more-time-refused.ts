import type { LocalDate, MeaningOfSilence } from '@samenspel/domain';
import type { MoreTimeRefusedModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayToAnswer, needed } from './last-day';
import type { Loading } from './loading';

interface RefusalRow {
  readonly partyName: string;
  readonly askedUntil: LocalDate;
  readonly refusal: string;
  readonly byName: string;
  readonly silence: MeaningOfSilence;
}

const statement = `
select y.name as party_name, m.until_on as asked_until, m.refusal, p.name as by_name, c.silence
  from more_time_request m join party y on y.id = m.party_id join person p on p.id = m.refused_by
  join step s on s.id = m.step_id join consultation_plan c on c.task_id = s.task_id and c.ordinal = s.ordinal
 where m.id = $1`;

/** Params: `requestId`. */
export async function loadMoreTimeRefused({ database, links, rows, base }: Loading): Promise<MoreTimeRefusedModel> {
  const refusal = needed(rows, await database.row<RefusalRow>(statement, [idOf(rows, 'requestId')]), 'the refusal');
  const { url } = await answerPageOf(database, links, rows, 'reaction');
  return { kind: 'more-time-refused', ...base, ...refusal, lastDay: lastDayToAnswer(rows), url };
}

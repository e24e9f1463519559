import type { AnswerKind } from '@samenspel/domain';
import type { AnswerWithdrawnModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayToAnswer, needed } from './last-day';
import type { Loading } from './loading';

interface WithdrawalRow {
  readonly answer: AnswerKind;
  readonly partyName: string | null;
  readonly personId: string;
  readonly answerOf: string;
  readonly byName: string;
  readonly reason: string;
}

// The version says whose answer it was then: since, somebody else may have answered.
const statement = `
select a.kind as answer, y.name as party_name, v.person_id, whose.name as answer_of, by.name as by_name, w.reason
  from answer_withdrawal w join given_answer a on a.id = w.answer_id
  join answer_version v on v.answer_id = w.answer_id and v.version = w.version
  join person whose on whose.id = v.person_id join person by on by.id = w.withdrawn_by
  left join party y on y.id = a.party_id
 where w.answer_id = $1 and w.version = $2::int`;

/** Params: `answerId`, `version`. To whose answer it was, or to who had entered it. */
export async function loadAnswerWithdrawn(loading: Loading): Promise<AnswerWithdrawnModel> {
  const { database, links, rows, base } = loading;
  const found = await database.row<WithdrawalRow>(statement, [idOf(rows, 'answerId'), idOf(rows, 'version')]);
  const { answer, partyName, personId, answerOf, byName, reason } = needed(rows, found, 'the withdrawal');
  const isOwn = personId === rows.mail.personId;
  const url = isOwn ? (await answerPageOf(database, links, rows, answer)).url : base.task.url;
  return {
    kind: 'answer-withdrawn',
    ...base,
    ...{ answer, byName, reason, url },
    ...(partyName === null ? {} : { partyName }),
    ...(isOwn ? {} : { answerOf }),
    lastDay: lastDayToAnswer(rows),
  };
}

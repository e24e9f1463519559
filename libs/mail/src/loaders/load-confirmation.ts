import { acceptedConditions, type AcceptedCondition } from '@samenspel/persistence';
import type { ConfirmationModel, ObstacleHandledModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayToAnswer, needed, obligationOf } from './last-day';
import type { Loading } from './loading';
import { readProposal } from './read-proposal';

/** Needs the obligation of the party; what was decided is that of the last decision. */
export async function loadConfirmation(loading: Loading): Promise<ConfirmationModel> {
  const { database, links, rows, base } = loading;
  const decision = needed(
    rows,
    rows.steps.findLast(({ kind }) => kind === 'decision'),
    'the decision',
  );
  const conditions = await database.rows<AcceptedCondition>(acceptedConditions, [decision.stepId]);
  return {
    kind: 'confirmation',
    ...base,
    partyName: obligationOf(rows).partyName ?? '',
    decidedOn: decision.closedOn ?? rows.today,
    proposal: await readProposal(loading, decision),
    conditions: conditions.map(({ condition, byName }) => `${condition} (${byName})`),
    lastDay: lastDayToAnswer(rows),
    url: (await answerPageOf(database, links, rows)).url,
  };
}

// In the words that the note is about; the party may have said something else since.
const handled = `
select y.name as party_name, v.body->>'reason' as reason, h.note, p.name as by_name
  from obstacle_handling h join answer a on a.id = h.answer_id
  join answer_version v on v.answer_id = h.answer_id and v.version = h.answer_version
  join party y on y.id = a.party_id join person p on p.id = h.handled_by
 where h.answer_id = $1 order by h.handled_at desc limit 1`;

/** Params: `answerId`. */
export async function loadObstacleHandled({ database, links, rows, base }: Loading): Promise<ObstacleHandledModel> {
  const row = await database.row<Pick<ObstacleHandledModel, 'partyName' | 'reason' | 'note' | 'byName'>>(handled, [
    idOf(rows, 'answerId'),
  ]);
  const { url } = await answerPageOf(database, links, rows, 'confirmation');
  return { kind: 'obstacle-handled', ...base, ...needed(rows, row, 'what is done about it'), url };
}

import type { DispositionKind, OutcomeModel } from '../model/mail-model';
import { answerPageOf, choicesOn } from './answer-page';
import { idOf, needed } from './last-day';
import type { Loading } from './loading';

interface AnswerRow {
  readonly stepId: string;
  readonly partyName: string | null;
  readonly body: { readonly answers?: readonly { readonly promptId: string; readonly text?: string }[] };
}

interface ItemRow {
  readonly promptId: string | null;
  readonly question: string | null;
  readonly disposition: DispositionKind;
  readonly reason: string;
  readonly changedText: string;
}

const answerStatement =
  'select a.step_id, a.body, y.name as party_name from answer a left join party y on y.id = a.party_id where a.id = $1';

// The free texts of this reaction, and the one row that the closed answers of all share.
const itemsStatement = `
select i.prompt_id, p.question, d.kind as disposition, d.reason, d.changed_text
  from reaction_item i join disposition d on d.id = i.disposition_id left join prompt p on p.id = i.prompt_id
 where i.answer_id = $1 or (i.answer_id is null and i.step_id in (select step_id from answer where id = $1))
 order by p.ordinal nulls last`;

/** Params: `answerId`, the reaction. */
export async function loadOutcome({ database, links, rows, base }: Loading): Promise<OutcomeModel> {
  const answerId = idOf(rows, 'answerId');
  const answer = needed(rows, await database.row<AnswerRow>(answerStatement, [answerId]), 'the reaction');
  const items = await database.rows<ItemRow>(itemsStatement, [answerId]);
  // The link of the consultation gives the verdict, also after closing.
  const asked = { ...rows, mail: { ...rows.mail, stepId: answer.stepId } };
  const page = await answerPageOf(database, links, asked, 'reaction');
  return {
    kind: 'outcome',
    ...base,
    partyName: answer.partyName ?? undefined,
    items: items.map(({ promptId, question, disposition, reason, changedText }) => ({
      question: question ?? '',
      mine: answer.body.answers?.find((given) => given.promptId === promptId)?.text ?? '',
      disposition,
      reason,
      changedText,
    })),
    verdicts: choicesOn(page, links, ['sufficient', 'insufficient'] as const),
    url: page.url,
  };
}

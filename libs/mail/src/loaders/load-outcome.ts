import type { DispositionKind, OutcomeModel } from '../model/mail-model';
import { answerPageOf, choicesOn } from './answer-page';
import { idOf, needed } from './last-day';
import type { Loading } from './loading';

interface GivenRow {
  readonly promptId: string;
  readonly text?: string;
  readonly marks?: readonly { readonly paragraph: number; readonly text?: string }[];
}

interface AnswerRow {
  readonly stepId: string;
  readonly partyName: string | null;
  readonly body: { readonly answers?: readonly GivenRow[] };
}

interface ItemRow {
  readonly promptId: string | null;
  /** Of a remark on a paragraph: its place from 0, and its heading. */
  readonly paragraph: number | null;
  /** Of a part of a text: its place in characters. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly heading: string | null;
  readonly question: string | null;
  readonly disposition: DispositionKind;
  readonly reason: string;
  readonly changedText: string;
}

const answerStatement =
  'select a.step_id, a.body, y.name as party_name from answer a left join party y on y.id = a.party_id where a.id = $1';

// The free texts of this reaction, and the one row that the closed answers of all share.
const itemsStatement = `
select i.prompt_id, i.paragraph, i.starts_at, i.ends_at, p.options->>i.paragraph as heading, p.question, d.kind as disposition, d.reason, d.changed_text
  from reaction_item i join disposition d on d.id = i.disposition_id left join prompt p on p.id = i.prompt_id
 where i.answer_id = $1 or (i.answer_id is null and i.step_id in (select step_id from answer where id = $1))
 order by p.ordinal nulls last, i.paragraph nulls first, i.starts_at nulls first`;

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
    items: items.map(({ heading, question, disposition, reason, changedText, ...place }) => ({
      question: [question, heading].filter(Boolean).join(': '),
      mine: textOf(answer, place),
      disposition,
      reason,
      changedText,
    })),
    verdicts: choicesOn(page, links, ['sufficient', 'insufficient'] as const),
    url: page.url,
  };
}

type Place = Pick<ItemRow, 'promptId' | 'paragraph' | 'startsAt' | 'endsAt'>;

function textOf({ body }: AnswerRow, { promptId, paragraph, startsAt, endsAt }: Place): string {
  const given = body.answers?.find((answer) => answer.promptId === promptId);
  const said = (paragraph === null ? given : remarkOn(given, paragraph))?.text ?? '';
  return startsAt === null || endsAt === null ? said : Array.from(said).slice(startsAt, endsAt).join('').trim();
}

const remarkOn = (given: GivenRow | undefined, paragraph: number): { readonly text?: string } | undefined =>
  given?.marks?.find((mark) => mark.paragraph === paragraph);

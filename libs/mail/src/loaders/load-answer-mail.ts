import {
  ballotChoices,
  replyChoices,
  virtualTimeOf,
  type AnswerKind,
  type BallotChoice,
  type Instant,
  type ReplyChoice,
} from '@samenspel/domain';
import type { EnteredForYouModel, ReceiptModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, lastDayOf, lastDayOfStep, needed } from './last-day';
import type { Loading } from './loading';
import { MailNotInRecordError } from './mail-not-in-record-error';
import type { StepRow, TaskMailRows } from './mail-row';

interface AnswerRow {
  readonly kind: AnswerKind;
  readonly stepId: string;
  readonly body: { readonly choice?: unknown };
  readonly isFinal: boolean;
  readonly isLate: boolean;
  readonly submittedAt: Instant;
  readonly byName: string;
  readonly partyName: string | null;
}

const statement = `
select a.kind, a.step_id, a.body, a.final as is_final, a.late as is_late, a.submitted_at, p.name as by_name, y.name as party_name
  -- Also when it was withdrawn since: the mail tells what happened then.
  from given_answer a join person p on p.id = a.person_id left join party y on y.id = a.party_id
 where a.id = $1`;

/** Params: `answerId`. Serves a receipt, and what is told to who answered for the same party before. */
export async function loadAnswerMail({
  database,
  links,
  rows,
  base,
}: Loading): Promise<Omit<ReceiptModel, 'kind'> & { byName: string }> {
  const answer = needed(rows, await database.row<AnswerRow>(statement, [idOf(rows, 'answerId')]), 'the answer');
  const step = answeredStep(rows, answer);
  const asked = { ...rows, mail: { ...rows.mail, stepId: answer.stepId } };
  const page = await answerPageOf(database, links, asked, answer.kind);
  return {
    ...base,
    answer: answer.kind,
    choice: choiceOf(answer),
    partyName: answer.partyName ?? undefined,
    byName: answer.byName,
    receivedAt: virtualTimeOf(rows.calendar, answer.submittedAt),
    isLate: answer.isLate,
    isFinal: answer.isFinal,
    lastDay: lastDayOf(rows.calendar, rows.today, lastDayOfStep(rows, step)),
    hasClosingInstant: step.hasClosingInstant,
    url: page.url,
  };
}

/** Params: `answerId`, and `enteredBy`: the person who entered it. */
export async function loadEnteredForYou(loading: Loading): Promise<EnteredForYouModel> {
  const { database, links, rows } = loading;
  const by = await database.row<{ name: string }>('select name from person where id = $1', [idOf(rows, 'enteredBy')]);
  const { name } = needed(rows, by, 'who entered the answer');
  const answer = await loadAnswerMail(loading);
  const { link } = await answerPageOf(database, links, rows, answer.answer);
  const withdrawUrl = link && links.forLink(link, 'intrekken');
  return { ...answer, kind: 'entered-for-you', byName: name, withdrawUrl };
}

function answeredStep({ steps, mail }: TaskMailRows, answer: AnswerRow): StepRow {
  const step = steps.find(({ stepId }) => stepId === answer.stepId);
  if (!step) throw new MailNotInRecordError(mail.mailId, 'the step of the answer');
  return step;
}

function choiceOf({ kind, body }: AnswerRow): ReplyChoice | BallotChoice | undefined {
  if (kind === 'reply') return replyChoices.find((choice) => choice === body.choice);
  if (kind === 'ballot') return ballotChoices.find((choice) => choice === body.choice);
  return undefined;
}

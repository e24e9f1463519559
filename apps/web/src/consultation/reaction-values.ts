import type { PromptAnswer, PromptView, ReactionBody } from '@samenspel/contracts';
import { answeredBy, type AnswerCarrier } from '@samenspel/domain';

/** The mark of a paragraph and the remark with it. */
export interface MarkValues {
  readonly mark: string;
  readonly text: string;
}

interface GivenValues {
  readonly text: string;
  readonly value: string;
  readonly values: string[];
  /** One of each paragraph, in their order. */
  readonly marks: readonly MarkValues[];
}

/** What stands in the form by the id of a question: a text, the radio button, the checkboxes, an order, or marks. */
export interface ReactionValues {
  readonly answers: Record<string, GivenValues>;
  readonly final: boolean;
}

export function valuesOf(prompts: readonly PromptView[], body: Partial<ReactionBody> | undefined): ReactionValues {
  const given = new Map((body?.answers ?? []).map((answer) => [answer.promptId, answer]));
  const answers = prompts.map((prompt) => {
    const { text = '', value, values = [], marks = [] } = given.get(prompt.id) ?? {};
    const closed = { value: value === undefined ? '' : String(value), values: values.map(String) };
    return [prompt.id, { text, ...closed, marks: marksOf(prompt, marks) }] as const;
  });
  return { answers: Object.fromEntries(answers), final: body?.final ?? false };
}

/** Only what was filled in; in the order of the questions. */
export function bodyOf(prompts: readonly PromptView[], { answers, final }: ReactionValues): ReactionBody {
  return { answers: prompts.flatMap((prompt) => answerOf(prompt, answers[prompt.id])), final };
}

const nothing: GivenValues = { text: '', value: '', values: [], marks: [] };

function marksOf({ kind, options }: PromptView, given: NonNullable<PromptAnswer['marks']>): MarkValues[] {
  if (kind !== 'paragraphs') return [];
  return options.map((_, paragraph) => {
    const { mark, text = '' } = given.find((each) => each.paragraph === paragraph) ?? {};
    return { mark: mark === undefined ? '' : String(mark), text };
  });
}

function answerOf({ id, kind }: PromptView, given = nothing): PromptAnswer[] {
  const text = given.text.trim();
  const answer = { ...(text !== '' && { text }), ...closedOf(answeredBy[kind], given) };
  return Object.keys(answer).length === 0 ? [] : [{ promptId: id, ...answer }];
}

function closedOf(
  carrier: AnswerCarrier,
  { value, values, marks }: GivenValues,
): Pick<PromptAnswer, 'value' | 'values' | 'marks'> {
  if (carrier === 'marks') return givenMarks(marks);
  if (carrier === 'value' && value !== '') return { value: Number(value) };
  return carrier === 'values' && values.length > 0 ? { values: values.map(Number) } : {};
}

/** What is marked; who agrees leaves no remark, also when one was begun. */
function givenMarks(all: readonly MarkValues[]): Pick<PromptAnswer, 'marks'> {
  const marks = all.flatMap(({ mark, text }, paragraph) => {
    if (mark === '') return [];
    const remark = mark === '0' ? '' : text.trim();
    return [{ paragraph, mark: Number(mark), ...(remark !== '' && { text: remark }) }];
  });
  return marks.length === 0 ? {} : { marks };
}

/** `c=<prompt>:<value>` of a button in the mail: filled in, never sent by itself. */
export function withChoice(
  values: ReactionValues,
  prompts: readonly PromptView[],
  choice: string | undefined,
): ReactionValues {
  const [promptId = '', value = ''] = choice?.split(':') ?? [];
  const known = prompts.some(({ id, kind }) => id === promptId && answeredBy[kind] === 'value');
  if (!known || !/^\d{1,2}$/.test(value)) return values;
  const before = values.answers[promptId] ?? nothing;
  return { ...values, answers: { ...values.answers, [promptId]: { ...before, value } } };
}

import type { PromptAnswer, PromptView, ReactionBody } from '@samenspel/contracts';
import { answeredBy } from '@samenspel/domain';

/** What stands in the form by the id of a question: a text, the radio button, the checkboxes or an order. */
export interface ReactionValues {
  readonly answers: Record<string, { text: string; value: string; values: string[] }>;
  readonly final: boolean;
}

export function valuesOf(prompts: readonly PromptView[], body: Partial<ReactionBody> | undefined): ReactionValues {
  const given = new Map((body?.answers ?? []).map((answer) => [answer.promptId, answer]));
  const answers = prompts.map(({ id }) => {
    const { text = '', value, values = [] } = given.get(id) ?? {};
    return [id, { text, value: value === undefined ? '' : String(value), values: values.map(String) }] as const;
  });
  return { answers: Object.fromEntries(answers), final: body?.final ?? false };
}

/** Only what was filled in; in the order of the questions. */
export function bodyOf(prompts: readonly PromptView[], { answers, final }: ReactionValues): ReactionBody {
  return { answers: prompts.flatMap((prompt) => answerOf(prompt, answers[prompt.id])), final };
}

const nothing: ReactionValues['answers'][string] = { text: '', value: '', values: [] };

function answerOf({ id, kind }: PromptView, given = nothing): PromptAnswer[] {
  const text = given.text.trim();
  const answer = { ...(text !== '' && { text }), ...closedOf(answeredBy[kind], given) };
  return Object.keys(answer).length === 0 ? [] : [{ promptId: id, ...answer }];
}

function closedOf(
  carrier: 'text' | 'value' | 'values',
  { value, values }: Pick<ReactionValues['answers'][string], 'value' | 'values'>,
): Pick<PromptAnswer, 'value' | 'values'> {
  if (carrier === 'value' && value !== '') return { value: Number(value) };
  return carrier === 'values' && values.length > 0 ? { values: values.map(Number) } : {};
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

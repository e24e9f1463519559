import type { PromptAnswer, PromptView, ReactionBody } from '@samenspel/contracts';

/** What stands in the form: texts and radio buttons by the id of their question. */
export interface ReactionValues {
  readonly answers: Record<string, { text: string; value: string }>;
  readonly final: boolean;
}

export function valuesOf(prompts: readonly PromptView[], body: Partial<ReactionBody> | undefined): ReactionValues {
  const given = new Map((body?.answers ?? []).map((answer) => [answer.promptId, answer]));
  const answers = prompts.map(({ id }) => {
    const { text = '', value } = given.get(id) ?? {};
    return [id, { text, value: value === undefined ? '' : String(value) }] as const;
  });
  return { answers: Object.fromEntries(answers), final: body?.final ?? false };
}

/** Only what was filled in; in the order of the questions. */
export function bodyOf(prompts: readonly PromptView[], { answers, final }: ReactionValues): ReactionBody {
  return { answers: prompts.flatMap((prompt) => answerOf(prompt, answers[prompt.id])), final };
}

const nothing = { text: '', value: '' };

function answerOf({ id, kind }: PromptView, given = nothing): PromptAnswer[] {
  const text = given.text.trim();
  const value = kind === 'open' ? '' : given.value;
  const answer = { ...(text !== '' && { text }), ...(value !== '' && { value: Number(value) }) };
  return Object.keys(answer).length === 0 ? [] : [{ promptId: id, ...answer }];
}

/** `c=<prompt>:<value>` of a button in the mail: filled in, never sent by itself. */
export function withChoice(
  values: ReactionValues,
  prompts: readonly PromptView[],
  choice: string | undefined,
): ReactionValues {
  const [promptId = '', value = ''] = choice?.split(':') ?? [];
  const known = prompts.some(({ id, kind }) => id === promptId && kind !== 'open');
  if (!known || !/^\d{1,2}$/.test(value)) return values;
  const before = values.answers[promptId] ?? { text: '', value: '' };
  return { ...values, answers: { ...values.answers, [promptId]: { ...before, value } } };
}

import { agreementStands } from '@samenspel/domain';
import type { Translator } from '@samenspel/i18n';
import type { Prompt, ReactionItem } from '@samenspel/persistence';

/** The closed answer beside a text, in words; '' when there is none. */
export function answerWords(
  t: Translator,
  prompt: Pick<Prompt, 'kind' | 'options'> | undefined,
  { value, values }: Pick<ReactionItem, 'value' | 'values'>,
): string {
  const given = value === null ? (values ?? []) : [value];
  return given.map((each) => valueWords(t, prompt, each)).join(', ');
}

function valueWords(t: Translator, prompt: Pick<Prompt, 'kind' | 'options'> | undefined, value: number): string {
  const stand = prompt?.kind === 'agreement' ? agreementStands[value] : undefined;
  if (stand !== undefined) return t(`consultation:agreement.${stand}`);
  return prompt?.kind === 'scale' ? String(value) : (prompt?.options[value] ?? String(value));
}

import { agreementStands, paragraphMarks } from '@samenspel/domain';
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

type Asked = Pick<Prompt, 'kind' | 'options'> | undefined;

function valueWords(t: Translator, prompt: Asked, value: number): string {
  const words = prompt?.kind === 'scale' ? undefined : prompt?.options[value];
  return standWords(t, prompt?.kind, value) ?? words ?? String(value);
}

/** What is chosen by a word of ours: a stand of an agreement, or the mark of a paragraph. */
function standWords(t: Translator, kind: Prompt['kind'] | undefined, value: number): string | undefined {
  const [stand, mark] = [agreementStands[value], paragraphMarks[value]];
  if (kind === 'agreement' && stand !== undefined) return t(`consultation:agreement.${stand}`);
  return kind === 'paragraphs' && mark !== undefined ? t(`consultation:paragraphs.${mark}`) : undefined;
}

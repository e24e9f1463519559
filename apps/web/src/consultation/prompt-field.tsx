import type { PromptView } from '@samenspel/contracts';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList, Disclosure, TextArea, type Choice } from '../ui';

const MOST_CHARACTERS = 5000;
const SCALE = [1, 2, 3, 4, 5];

/** One question: open, a scale from 1 to 5, or a choice; beside a closed one there is room to explain. */
export function PromptField({ prompt }: { readonly prompt: PromptView }): ReactElement {
  const { t } = useTranslation('consultation');
  const { id, kind, question, explanation, required } = prompt;
  if (kind === 'open') {
    return (
      <TextArea
        name={`answers.${id}.text`}
        label={question}
        hint={explanation || undefined}
        required={required}
        maxLength={MOST_CHARACTERS}
      />
    );
  }
  return (
    <div className={`sam-prompt sam-prompt--${kind}`}>
      <ChoiceList
        name={`answers.${id}.value`}
        label={question}
        hint={hintOf(prompt, t)}
        required={required}
        layout={kind === 'scale' ? 'row' : 'cards'}
        choices={choicesOf(prompt)}
      />
      <Disclosure summary={t('react.explain')}>
        <TextArea name={`answers.${id}.text`} label={t('react.explanation')} maxLength={MOST_CHARACTERS} rows={3} />
      </Disclosure>
    </div>
  );
}

function hintOf({ kind, explanation, options }: PromptView, t: TFunction<'consultation'>): string | undefined {
  const [least = '', most = ''] = options;
  const ends = least !== '' && most !== '' && kind === 'scale' ? t('scale.ends', { least, most }) : '';
  return [explanation, ends].filter((part) => part !== '').join(' ') || undefined;
}

function choicesOf({ kind, options }: PromptView): Choice[] {
  if (kind === 'scale') return SCALE.map((point) => ({ value: String(point), label: String(point) }));
  return options.map((option, index) => ({ value: String(index), label: option }));
}

/** A closed answer in words: "4", "1: past niet", "Na de zomer". */
export function valueWords({ kind, options }: Pick<PromptView, 'kind' | 'options'>, value: number): string {
  if (kind !== 'scale') return options[value] ?? String(value);
  const word = value === SCALE[0] ? options[0] : value === SCALE.at(-1) ? options[1] : undefined;
  return word === undefined ? String(value) : `${String(value)}: ${word}`;
}

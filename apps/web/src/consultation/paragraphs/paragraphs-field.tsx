import type { PromptView, ProposalView } from '@samenspel/contracts';
import { paragraphMarks } from '@samenspel/domain';
import { useId, type ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceList, Section, Small, TextArea } from '../../ui';
import '../../styles/paragraphs.css';
import { Texts } from '../proposal-text';
import { useHeadingWords } from '../use-answer-words';

const MOST_CHARACTERS = 5000;

interface ParagraphsFieldProps {
  readonly prompt: PromptView;
  readonly proposal: ProposalView | null;
}

/** Each part of the proposal with its text, and below it: akkoord, vraag or bezwaar. */
export default function ParagraphsField({ prompt, proposal }: ParagraphsFieldProps): ReactElement {
  const { t } = useTranslation('consultation');
  const id = useId();
  const { question, explanation, required, options } = prompt;
  const hint = [explanation, required ? '' : t('paragraphs.hint')].filter((part) => part !== '').join(' ');
  return (
    <div className="sam-prompt sam-prompt--paragraphs" role="group" aria-labelledby={id}>
      <p id={id} className="utrecht-form-label">
        {question}
      </p>
      {hint !== '' && <Small>{hint}</Small>}
      {options.map((_heading, paragraph) => (
        <MarkField
          key={paragraph}
          prompt={prompt}
          paragraph={paragraph}
          text={proposal?.sections[paragraph]?.text ?? ''}
        />
      ))}
    </div>
  );
}

interface MarkFieldProps {
  readonly prompt: PromptView;
  readonly paragraph: number;
  readonly text: string;
}

function MarkField({ prompt, paragraph, text }: MarkFieldProps): ReactElement {
  const { t } = useTranslation('consultation');
  const heading = useHeadingWords()(prompt, paragraph);
  const name = `answers.${prompt.id}.marks.${String(paragraph)}`;
  const marked: unknown = useWatch({ name: `${name}.mark` });
  const mark = paragraphMarks[marked === '' ? 0 : Number(marked)] ?? 'agree';
  return (
    <Section level={3} title={heading}>
      <Texts text={text} />
      <ChoiceList
        name={`${name}.mark`}
        label={t('paragraphs.label', { heading })}
        required={prompt.required}
        layout="row"
        choices={paragraphMarks.map((each, value) => ({ value: String(value), label: t(`paragraphs.${each}`) }))}
      />
      {mark !== 'agree' && (
        <TextArea
          name={`${name}.text`}
          label={t(`paragraphs.remark.${mark}`)}
          rows={3}
          maxLength={MOST_CHARACTERS}
          required
        />
      )}
    </Section>
  );
}

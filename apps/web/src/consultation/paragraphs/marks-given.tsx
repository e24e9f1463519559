import type { PromptAnswer, PromptView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Texts } from '../proposal-text';
import { useHeadingWords, useValueWords } from '../use-answer-words';

interface MarksGivenProps {
  readonly prompt: PromptView;
  readonly marks: NonNullable<PromptAnswer['marks']>;
}

/** The marks as they were sent, part by part. */
export default function MarksGiven({ prompt, marks }: MarksGivenProps): ReactElement {
  const { t } = useTranslation('consultation');
  const headingWords = useHeadingWords();
  const valueWords = useValueWords();
  return (
    <ul className="sam-points">
      {marks.map(({ paragraph, mark, text }) => (
        <li key={paragraph}>
          {t('paragraphs.markOf', { heading: headingWords(prompt, paragraph), mark: valueWords(prompt, mark) })}
          {text && <Texts text={text} />}
        </li>
      ))}
    </ul>
  );
}

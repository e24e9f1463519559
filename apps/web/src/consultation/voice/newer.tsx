import type { ConsultationView, PartyVoiceView, PromptAnswer, PromptView } from '@samenspel/contracts';
import { differingAnswers } from '@samenspel/domain';
import type { ReactElement } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, Section } from '../../ui';
import { Texts } from '../proposal-text';
import { valuesOf, type ReactionValues } from '../reaction-values';
import { isClosed, useAnswerWords, useHeadingWords, useValueWords } from '../use-answer-words';

interface NewerProps {
  readonly view: ConsultationView;
  readonly prepared: NonNullable<PartyVoiceView['prepared']>;
  readonly form: UseFormReturn<ReactionValues>;
  readonly mine: readonly PromptAnswer[];
  readonly onGoOn: () => void;
}

/** A colleague saved another text while this one was written: both stand there, question by question. */
export function Newer({ view, prepared, form, mine, onGoOn }: NewerProps): ReactElement {
  const { t } = useTranslation('voice');
  const { by } = prepared;
  const differing = differingAnswers(mine, prepared.answers);
  const prompts = view.prompts.filter(({ id }) => differing.includes(id));
  const take = (prompt: PromptView): void => {
    const theirs = valuesOf([prompt], { answers: prepared.answers }).answers[prompt.id];
    if (theirs !== undefined) form.setValue(`answers.${prompt.id}`, theirs, { shouldDirty: true });
  };
  return (
    <Section title={t('prepare.newer', { by })} card>
      <Alert kind="warning">{t('prepare.newerLead')}</Alert>
      {prompts.map((prompt) => (
        <Section key={prompt.id} level={3} title={prompt.question}>
          <dl className="sam-answers">
            <Version term={t('prepare.mine')} prompt={prompt} answers={mine} />
            <Version term={t('prepare.theirs', { by })} prompt={prompt} answers={prepared.answers} />
          </dl>
          <ButtonRow>
            <Button
              aria-label={t('prepare.takeOf', { by, question: prompt.question })}
              onClick={() => {
                take(prompt);
              }}
            >
              {t('prepare.take')}
            </Button>
          </ButtonRow>
        </Section>
      ))}
      <ButtonRow>
        <Button onClick={onGoOn}>{t('prepare.keepMine')}</Button>
      </ButtonRow>
    </Section>
  );
}

interface VersionProps {
  readonly term: string;
  readonly prompt: PromptView;
  readonly answers: readonly PromptAnswer[];
}

function Version({ term, prompt, answers }: VersionProps): ReactElement {
  const { t } = useTranslation('voice');
  const words = useAnswerWords();
  const headingWords = useHeadingWords();
  const valueWords = useValueWords();
  const given = answers.find(({ promptId }) => promptId === prompt.id);
  const marks = (given?.marks ?? []).map(({ paragraph, mark, text = '' }) =>
    [`${headingWords(prompt, paragraph)}: ${valueWords(prompt, mark)}`, text].filter(Boolean).join('. '),
  );
  return (
    <div className="sam-answers__answer">
      <dt>{term}</dt>
      <dd>
        {given === undefined && <span className="sam-quiet">{t('prepare.empty')}</span>}
        {given && isClosed(given) && <p className="utrecht-paragraph">{words(prompt, given)}</p>}
        {given?.text && <Texts text={given.text} />}
        {marks.length > 0 && <Texts text={marks.join('\n')} />}
      </dd>
    </div>
  );
}

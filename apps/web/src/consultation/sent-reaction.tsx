import type { ConsultationView, PromptView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, Small } from '../ui';
import { Texts } from './proposal-text';
import { isClosed, useAnswerWords } from './use-answer-words';
import { useDayWords } from './use-day-words';

const MarksGiven = lazy(() => import('./paragraphs/marks-given'));

interface SentReactionProps {
  readonly view: ConsultationView;
  readonly reaction: NonNullable<ConsultationView['reaction']>;
}

/** The reaction as it was accepted. */
export function SentReaction({ view, reaction }: SentReactionProps): ReactElement {
  const { t } = useTranslation('consultation');
  const party = view.sender?.party;
  return (
    <Section title={party ? t('mine.party', { name: party.name }) : t('mine.title')}>
      <SentWhen reaction={reaction} />
      <dl className="sam-answers">
        {view.prompts.map((prompt) => (
          <div key={prompt.id} className="sam-answers__answer">
            <dt>{prompt.question}</dt>
            <dd>
              <AnswerWords prompt={prompt} reaction={reaction} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function SentWhen({ reaction }: Pick<SentReactionProps, 'reaction'>): ReactElement {
  const { t } = useTranslation('consultation');
  const dayWords = useDayWords();
  const { submitted, by, body } = reaction;
  const date = dayWords(submitted.on);
  return (
    <Small>
      {t('mine.submitted', { date, time: submitted.time, name: by })} {body.final && t('mine.final')}
    </Small>
  );
}

function AnswerWords({
  prompt,
  reaction,
}: { readonly prompt: PromptView } & Pick<SentReactionProps, 'reaction'>): ReactElement {
  const { t } = useTranslation('consultation');
  const answerWords = useAnswerWords();
  const given = reaction.body.answers.find(({ promptId }) => promptId === prompt.id);
  if (given === undefined) return <span className="sam-quiet">{t('mine.noAnswer')}</span>;
  return (
    <>
      {isClosed(given) && <p className="utrecht-paragraph">{answerWords(prompt, given)}</p>}
      {given.marks && (
        <Suspense fallback={null}>
          <MarksGiven prompt={prompt} marks={given.marks} />
        </Suspense>
      )}
      {given.text && <Texts text={given.text} />}
    </>
  );
}

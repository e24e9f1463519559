import type { PromptView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../task/facts';
import { Paragraph, Section, Small, StatusMark } from '../../ui';
import { markOf, usePartWords } from '../handle/item-words';
import { CountsTable, useConclusion } from '../outcome/prompt-outcome';
import { Texts } from '../proposal-text';
import { isClosed, useAnswerWords, useHeadingWords } from '../use-answer-words';
import type { Chapter, Handled, Said } from './chapters-of';

/** One question: what came out of it, and per disposition what was said and what was done with it. */
export function ChapterPart({ chapter }: { readonly chapter: Chapter }): ReactElement {
  const { t } = useTranslation('responseDocument');
  const conclusion = useConclusion();
  const { prompt, result, handled } = chapter;
  const hasCounts = result.counts.some(({ total }) => total > 0);
  return (
    <Section title={t('question', { number: prompt.ordinal, question: prompt.question })}>
      {hasCounts && (
        <>
          <Paragraph>{conclusion(result)}.</Paragraph>
          <CountsTable result={result} />
        </>
      )}
      {handled.length === 0 && <Small>{t('nobody')}</Small>}
      {handled.map((one) => (
        <HandledPart key={one.disposition?.id ?? 'open'} handled={one} prompt={prompt} />
      ))}
    </Section>
  );
}

interface HandledPartProps {
  readonly handled: Handled;
  /** Undefined: the closed answers of everybody together. */
  readonly prompt: PromptView | undefined;
}

export function HandledPart({ handled: { disposition, said }, prompt }: HandledPartProps): ReactElement {
  const { t } = useTranslation(['responseDocument', 'consultation']);
  return (
    <div className="sam-response-document__handled">
      {prompt && said.map((one) => <SaidPart key={one.id} said={one} prompt={prompt} />)}
      {disposition === undefined ? (
        <Small>{t('pending')}</Small>
      ) : (
        <Facts
          facts={[
            [
              t('done'),
              <StatusMark key="kind" mark={markOf[disposition.kind]}>
                {t(`consultation:done.${disposition.kind}`)}
              </StatusMark>,
            ],
            [t('because'), disposition.reason],
            [t('changed'), disposition.changedText],
          ]}
        />
      )}
      {said.filter(isFirstPart).map((one) => (
        <VerdictLine key={one.id} said={one} />
      ))}
    </div>
  );
}

/** The verdict is about the whole reaction: once for a text that was handled in parts. */
const isFirstPart = ({ split }: Said): boolean => split === null || split.nth === 1;

function SaidPart({ said, prompt }: { readonly said: Said; readonly prompt: PromptView }): ReactElement {
  const { t } = useTranslation('responseDocument');
  const answerWords = useAnswerWords();
  const headingWords = useHeadingWords();
  const partWords = usePartWords();
  return (
    <figure className="sam-quote">
      <blockquote>
        <Texts text={said.text ?? ''} />
      </blockquote>
      <figcaption className="sam-small">
        {said.partyName ?? t('person')} {partWords(said)}
        {said.paragraph !== null && ` · ${headingWords(prompt, said.paragraph)}`}
        {isClosed(said) && ` (${t('answered', { value: answerWords(prompt, said) })})`}
      </figcaption>
    </figure>
  );
}

/** Whether it was enough is the sender's own last word. */
function VerdictLine({ said: { verdict, partyName } }: { readonly said: Said }): ReactElement | null {
  const { t } = useTranslation('responseDocument');
  if (verdict === null) return null;
  const name = partyName ?? t('person');
  return (
    <Paragraph>
      {t(verdict.sufficient ? 'verdict.yes' : 'verdict.no', { name })}{' '}
      {verdict.reason !== '' && <q className="sam-typed">{verdict.reason}</q>}
    </Paragraph>
  );
}

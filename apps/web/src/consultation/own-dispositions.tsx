import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, Small, StatusMark } from '../ui';
import { Texts } from './proposal-text';
import { useHeadingWords } from './use-answer-words';
import { useDayWords } from './use-day-words';

type OwnDisposition = ConsultationView['dispositions'][number];
const markOf = { 'taken-over': 'done', partly: 'now', 'not-taken-over': 'open' } as const;

/** Each part of the reaction with what was done with it, why, and what changes in the text. */
export function OwnDispositions({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <div className="sam-card-column">
      <Section title={t('done.title')} card>
        {view.dispositions.map((disposition) => (
          <OnePart
            key={`${disposition.promptId ?? ''} ${String(disposition.paragraph)} ${disposition.fragment ?? ''}`}
            view={view}
            disposition={disposition}
          />
        ))}
      </Section>
    </div>
  );
}

interface OnePartProps {
  readonly view: ConsultationView;
  readonly disposition: OwnDisposition;
}

function OnePart({ view, disposition }: OnePartProps): ReactElement {
  const { t } = useTranslation('consultation');
  const { promptId, paragraph, fragment, kind, reason, changedText } = disposition;
  const headingWords = useHeadingWords();
  const prompt = view.prompts.find(({ id }) => id === promptId);
  const given = view.reaction?.body.answers.find((answer) => answer.promptId === promptId);
  const remark = given?.marks?.find((mark) => mark.paragraph === paragraph);
  const mine = fragment ?? (paragraph === null ? given?.text : remark?.text);
  const asked =
    prompt && paragraph !== null ? `${prompt.question} ${headingWords(prompt, paragraph)}` : prompt?.question;
  return (
    <Section title={asked ?? t('done.closedAnswers')} level={3}>
      {mine && <Quote title={t('done.yours')} text={mine} />}
      <p className="utrecht-paragraph">
        <StatusMark mark={markOf[kind]}>{t(`done.${kind}`)}</StatusMark>
      </p>
      <dl className="sam-answers">
        <div className="sam-answers__answer">
          <dt>{t('done.because')}</dt>
          <dd>
            <Texts text={reason} />
          </dd>
        </div>
        {changedText !== '' && (
          <div className="sam-answers__answer">
            <dt>{t('done.changed')}</dt>
            <dd>
              <Texts text={changedText} />
            </dd>
          </div>
        )}
      </dl>
      <DecidedBy disposition={disposition} />
    </Section>
  );
}

function Quote({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <figure className="sam-quote">
      <figcaption className="sam-small">{title}</figcaption>
      <blockquote>
        <Texts text={text} />
      </blockquote>
    </figure>
  );
}

function DecidedBy({ disposition }: Pick<OnePartProps, 'disposition'>): ReactElement {
  const { t } = useTranslation('consultation');
  const date = useDayWords()(disposition.decided.on);
  return <Small>{t('done.by', { name: disposition.decidedBy, date })}</Small>;
}

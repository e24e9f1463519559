import type { IterationView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Button, ButtonRow, Paragraph, Small } from '../ui';
import { Part } from './part';
import { ReflectionForm } from './reflection-form';
import { reflectionQuestions } from './reflection-questions';

interface ReflectionPartProps {
  readonly view: IterationView;
  /** Somebody came for it, from the mail that asks it. */
  readonly open: boolean;
}

/** Three questions and what succeeded. It stands closed until the check-in is given: first things first. */
export function ReflectionPart(props: ReflectionPartProps): ReactElement | null {
  const { t } = useTranslation('iteration');
  const { reflection, may } = props.view;
  if (reflection === null && !may.answer) return null;
  return (
    <Part name="reflection" title={t('reflection.title')}>
      {may.answer ? <Reflecting {...props} /> : reflection && <Given reflection={reflection} />}
    </Part>
  );
}

function Reflecting({ view, open }: ReflectionPartProps): ReactElement {
  const { reflection, reflectionDraft, checkIn } = view;
  const [filling, setFilling] = useState(open || reflectionDraft !== null);
  const start = (): void => {
    setFilling(true);
  };
  const stop = (): void => {
    setFilling(false);
  };
  const isAsked = reflection === null && checkIn !== null;
  if (filling || isAsked) return <ReflectionForm view={view} onSent={stop} />;
  return reflection === null ? <Later onStart={start} /> : <Given reflection={reflection} onChange={start} />;
}

function Later({ onStart }: { readonly onStart: () => void }): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <>
      <Paragraph>{t('reflection.later')}</Paragraph>
      <ButtonRow>
        <Button onClick={onStart}>{t('reflection.start')}</Button>
      </ButtonRow>
    </>
  );
}

interface GivenProps {
  readonly reflection: NonNullable<IterationView['reflection']>;
  readonly onChange?: () => void;
}

function Given({ reflection, onChange }: GivenProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  return (
    <>
      <Small>{t('reflection.given', { date: dayWords(reflection.submitted.on) })}</Small>
      <dl className="sam-answers">
        {reflectionQuestions.map((question) => (
          <div key={question} className="sam-answers__answer">
            <dt>{t(`reflection.${question}`)}</dt>
            <dd className="sam-typed">{reflection.body[question] || t('reflection.nothing')}</dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <ButtonRow>
          <Button onClick={onChange}>{t('change')}</Button>
        </ButtonRow>
      )}
    </>
  );
}

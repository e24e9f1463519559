import type { BallotBody, DecisionView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow, DeadlineWords, Lead, Paragraph, Small } from '../ui';
import { useDay } from './use-day';

interface GivenBallotProps {
  readonly view: DecisionView;
  readonly ballot: NonNullable<DecisionView['myBallot']>;
  readonly onChange?: (() => void) | undefined;
}

/** What was voted, and until when it can be changed. */
export function GivenBallot({ view, ballot, onChange }: GivenBallotProps): ReactElement {
  const { t } = useTranslation('decision');
  const day = useDay();
  const { body, submitted } = ballot;
  const text = textOf(body);
  return (
    <>
      <Lead>{t(`choice.${body.choice}`)}</Lead>
      {text !== null && <p className="utrecht-paragraph sam-typed">{text}</p>}
      <Small>{t('ballot.given', { date: day(submitted.on), time: submitted.time })}</Small>
      {onChange && (
        <>
          <Paragraph>
            {t('ballot.changeUntil')} <DeadlineWords deadline={view.step.deadline} />.
          </Paragraph>
          <ButtonRow>
            <Button onClick={onChange}>{t('ballot.change')}</Button>
          </ButtonRow>
        </>
      )}
    </>
  );
}

function textOf(body: BallotBody): string | null {
  if (body.choice === 'consent') return null;
  if (body.choice === 'consent-with-condition') return body.condition;
  return body.choice === 'send-back' ? body.question : body.reason;
}

import type { DecisionView } from '@samenspel/contracts';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../task/live/use-live';
import { pathOfStep } from '../task/paths';
import { DeadlineWords, Lead, PageTitle, Small, TextLink, Today } from '../ui';
import { Outcome } from './outcome';
import { QuorumMeter } from './quorum-meter';

interface OfView {
  readonly view: DecisionView;
}

/** The card of a decision for the beamer of a board meeting: everybody votes on their own screen, and sees the count here. */
export function Meeting({ view }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const { step, question, proposal, ballots } = view;
  useShownAtOnce(step.taskId);
  const done = ballots.filter(({ choice }) => choice !== null).length;
  return (
    <Today value={step.deadline.today}>
      <div className="sam-meeting">
        <PageTitle above={step.taskTitle}>{question}</PageTitle>
        <Lead>
          <strong>{proposal.title}</strong>
        </Lead>
        <p className="sam-typed">{proposal.summary}</p>
        <Outcome view={view} />
        <p className="sam-meeting__count" aria-live="polite">
          {t('meeting.voted', { done, of: ballots.length })}
        </p>
        <QuorumMeter view={view} />
        {step.status === 'open' && (
          <p>
            {t('page.vote')} <DeadlineWords deadline={step.deadline} />.
          </p>
        )}
        <Small>
          {t('meeting.own')}{' '}
          <TextLink to={pathOfStep({ taskId: step.taskId, stepId: step.id, stepKind: 'decision' })}>
            {t('meeting.toCard')}
          </TextLink>
        </Small>
      </div>
    </Today>
  );
}

/** Nobody reads on with a finger at a line of the screen: a new vote is shown at once. */
function useShownAtOnce(taskId: string): void {
  const { count, show } = useLive(taskId);
  useEffect(() => {
    if (count > 0) show();
  }, [count, show]);
}

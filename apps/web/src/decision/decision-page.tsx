import '../styles/decision.css';
import type { DecisionView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useRead } from '../api';
import { useLive } from '../task/live/use-live';
import { pathOfMeeting, pathOfTask } from '../task/paths';
import { Alert, DeadlineWords, Lead, LiveNote, Loaded, PageTitle, TextLink, Today } from '../ui';
import { BallotSide } from './ballot-side';
import { DecisionCard } from './decision-card';
import { Meeting } from './meeting';
import { Outcome } from './outcome';
import { useDay } from './use-day';
import { Votes } from './votes';

/** *Beslissen*: do I consent to this proposal, and what must I know for that? */
export function Page(): ReactElement {
  const { stepId = '' } = useParams();
  const [search] = useSearchParams();
  const seatId = search.get('zetel');
  const path = `/steps/${stepId}/decision${seatId === null ? '' : `?seatId=${seatId}`}`;
  const Shown = search.has('scherm') ? Meeting : Deciding;
  return <Loaded query={useRead<DecisionView>(path)}>{(view) => <Shown view={view} />}</Loaded>;
}

interface OfView {
  readonly view: DecisionView;
}

function Deciding({ view }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const { step } = view;
  const live = useLive(step.taskId);
  return (
    <Today value={step.deadline.today}>
      <PageTitle
        above={
          <>
            {t('page.above')} · <TextLink to={pathOfTask(step.taskId)}>{t('page.toTask')}</TextLink> ·{' '}
            <TextLink to={pathOfMeeting(step.taskId, step.id)}>{t('meeting.open')}</TextLink>
          </>
        }
      >
        {step.taskTitle}
      </PageTitle>
      <Opening view={view} />
      <LiveNote count={live.count} words={t('page.changed')} onShow={live.show} />
      <Outcome view={view} />
      <div className="sam-decision">
        <DecisionCard view={view} />
        <BallotSide view={view} />
        <Votes view={view} />
      </div>
    </Today>
  );
}

/** The question and until when; once it is closed, since when. */
function Opening({ view: { step, may, secondTerm } }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  const day = useDay();
  if (step.status === 'paused') return <Alert>{t('page.paused')}</Alert>;
  if (step.status !== 'open')
    return (
      <Lead>{step.closed === null ? '' : t('page.closed', { date: day(step.closed.on), time: step.closed.time })}</Lead>
    );
  return (
    <>
      <Lead>
        <strong>{t('page.question')}</strong> {t('page.vote')} <DeadlineWords deadline={step.deadline} />.{' '}
        {may.vote ? (
          <a className="utrecht-link utrecht-link--html-a" href="#stem">
            {t('page.toBallot')}
          </a>
        ) : (
          t('page.reader')
        )}
      </Lead>
      {secondTerm && <Alert kind="warning">{t('page.secondTerm')}</Alert>}
    </>
  );
}

import '../styles/iteration.css';
import type { IterationView, LinkView } from '@samenspel/contracts';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ToCatchUp } from '../catch-up/to-catch-up';
import { AboveTask } from '../task/above-task';
import { pathOfProposal } from '../task/paths';
import { ButtonLink, ButtonRow, DeadlineWords, Lead, PageTitle, Small, Today } from '../ui';
import { nameOf } from '../party/name-of';
import { ActionsPart } from './actions-part';
import { CheckInPart } from './check-in-part';
import { CycleState } from './cycle-state';
import { GoalsPart } from './goals-part';
import { suggestedStates, type SuggestedStates } from './goal-states';
import { GroupPart } from './group-part';
import { MeetingPart } from './meeting-part';
import { MinutesPart } from './minutes-part';
import { ReflectionPart } from './reflection-part';
import { ReopeningPart } from './reopening/lazy-part';
import { ReportBackPart } from './report-back-part';
import { WhatIsAsked } from './what-is-asked';

interface CycleProps {
  readonly view: IterationView;
  /** What the link of a mail is for; absent for who is signed in. */
  readonly purpose?: LinkView['purpose'];
  /** The button that was pressed in the mail: filled in, not sent. */
  readonly choice?: string | undefined;
}

const EndCycles = lazy(async () => ({ default: (await import('./write/end-cycles')).EndCycles }));

/** Goals with one tap each, own actions, the meeting, the check-in in one line, the reflection: one page for a thumb. */
export function Cycle({ view, purpose, choice }: CycleProps): ReactElement {
  const { t } = useTranslation('iteration');
  const { step, count } = view;
  const [suggested, setSuggested] = useState<SuggestedStates>(() => suggestedStates(view, choice));
  const title = step.ordinal > count ? 'page.titleMore' : 'page.title';
  return (
    <Today value={step.deadline.today}>
      <PageTitle above={<AboveTask id={step.taskId} title={step.taskTitle} />}>
        {t(title, { ordinal: step.ordinal, count })}
      </PageTitle>
      {step.closed === null && (
        <Lead>
          {t('page.runs')} <DeadlineWords deadline={step.deadline} />.
        </Lead>
      )}
      {purpose && <ForWhom view={view} />}
      <ToCatchUp taskId={step.taskId} />
      <CycleState view={view} signedIn={purpose === undefined} />
      <WhatIsAsked view={view} />
      <div className="sam-cycle">
        <div>
          <GoalsPart view={view} suggested={suggested} onSuggested={setSuggested} />
          <ActionsPart view={view} />
        </div>
        <div>
          <MeetingPart view={view} />
          <MinutesPart view={view} />
          <CheckInPart view={view} suggested={suggested} choice={choice} onSent={setSuggested} />
          <ReportBackPart view={view} />
          <ReflectionPart view={view} open={purpose === 'reflect'} />
          {view.may.report && <ReopeningPart stepId={step.id} />}
          <GroupPart view={view} />
        </div>
      </div>
      {view.may.write && <Further view={view} />}
    </Today>
  );
}

function Further({ view }: { readonly view: IterationView }): ReactElement {
  const { t } = useTranslation('iteration');
  return (
    <ButtonRow>
      <ButtonLink to={pathOfProposal(view.step.taskId)}>{t('page.toProposal')}</ButtonLink>
      {view.may.endIterations && (
        <Suspense>
          <EndCycles view={view} />
        </Suspense>
      )}
    </ButtonRow>
  );
}

function ForWhom({ view }: { readonly view: IterationView }): ReactElement | null {
  const { t } = useTranslation('iteration');
  const own = view.members.find(({ seat }) => seat.id === view.mySeatId)?.seat;
  if (own === undefined) return null;
  return <Small>{t('page.forSeat', { name: nameOf(own), party: own.party.name })}</Small>;
}

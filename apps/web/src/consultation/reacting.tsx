import type { ConsultationView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AboveTask } from '../task/above-task';
import { Alert, Button, ButtonRow, DeadlineWords, Lead, PageTitle, Paragraph, Section, Today } from '../ui';
import { ForwardLink } from './forward-link';
import { MinorityNote } from './minority-note/minority-note';
import { MoreTime } from './more-time/more-time';
import { OwnDispositions } from './own-dispositions';
import { ProposalText } from './proposal-text';
import { Contact, ReactionFacts, WhoResponded } from './reaction-facts';
import { ReactionForm } from './reaction-form';
import { SentReaction } from './sent-reaction';
import { useDayWords } from './use-day-words';
import { VerdictForm } from './verdict-form';

interface ReactingProps {
  readonly view: ConsultationView;
  readonly choice?: string;
  /** The link through which somebody without an account reacts. */
  readonly link?: { readonly id: string; readonly forwarded: boolean };
}

/** The page of a consultation for one sender: the questions while it is open, the own page afterwards. */
export function Reacting(props: ReactingProps): ReactElement {
  const { t } = useTranslation('consultation');
  const { view } = props;
  return (
    <Today value={view.step.deadline.today}>
      <PageTitle above={<AboveTask id={view.step.taskId} title={view.step.taskTitle} before={t('above')} />}>
        {view.question}
      </PageTitle>
      {view.step.status === 'closed' ? <AfterClosing {...props} /> : <WhileOpen {...props} />}
      <Contact manager={view.manager} />
    </Today>
  );
}

function WhileOpen({ view, choice, link }: ReactingProps): ReactElement {
  return (
    <div className="sam-reacting">
      <div className="sam-reacting__text">
        <ReactionFacts view={view} forwarded={link?.forwarded ?? false} />
        <ProposalText proposal={view.proposal} />
      </div>
      <div>
        <MyPart view={view} choice={choice} />
        <MoreTime view={view} />
        <MinorityNote view={view} />
        {link && <ForwardLink linkId={link.id} />}
      </div>
    </div>
  );
}

/** The questions; or what was answered, until somebody wants to change it. */
function MyPart({ view, choice }: ReactingProps): ReactElement {
  const { t } = useTranslation('consultation');
  const [changing, setChanging] = useState(view.draft !== null || choice !== undefined);
  const { sender, reaction } = view;
  if (sender === null) return <Alert>{t('react.notAsked')}</Alert>;
  if (reaction !== null && !changing) {
    return (
      <Answered
        view={view}
        onChange={() => {
          setChanging(true);
        }}
      />
    );
  }
  return (
    <>
      {reaction !== null && <StillCounts reaction={reaction} />}
      <ReactionForm
        key={sender.key}
        view={view}
        senderKey={sender.key}
        choice={choice}
        onSent={() => {
          setChanging(false);
        }}
      />
    </>
  );
}

function StillCounts({ reaction }: { readonly reaction: NonNullable<ConsultationView['reaction']> }): ReactElement {
  const { t } = useTranslation('consultation');
  const when = useDayWords()(reaction.submitted.on);
  return <Alert>{t('react.unsaved', { when })}</Alert>;
}

function Answered({
  view,
  onChange,
}: {
  readonly view: ConsultationView;
  readonly onChange: () => void;
}): ReactElement {
  const { t } = useTranslation('consultation');
  const { reaction } = view;
  return (
    <>
      {reaction && <SentReaction view={view} reaction={reaction} />}
      <Section title={t('mine.next')}>
        <Paragraph>{t('mine.nextOpen')}</Paragraph>
      </Section>
      <ButtonRow>
        <Button onClick={onChange}>{t('mine.change')}</Button>
      </ButtonRow>
    </>
  );
}

function AfterClosing({ view, choice }: ReactingProps): ReactElement {
  const { t } = useTranslation('consultation');
  const { reaction } = view;
  return (
    <>
      <Lead>
        <ClosedWhen view={view} />
      </Lead>
      {reaction === null && <Alert>{`${t('mine.notHeard')} ${t(`silence.${view.silence}`)}`}</Alert>}
      <MoreTime view={view} />
      <MinorityNote view={view} />
      {view.dispositions.length > 0 ? <OwnDispositions view={view} /> : reaction && <WhatIsNext view={view} />}
      {reaction && view.mayGiveVerdict && <VerdictForm view={view} reactionId={reaction.id} choice={choice} />}
      {reaction && <SentReaction view={view} reaction={reaction} />}
      <ProposalText proposal={view.proposal} />
      <WhoResponded view={view} />
    </>
  );
}

function ClosedWhen({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('consultation');
  const dayWords = useDayWords();
  const { closed } = view.step;
  if (closed === null) return <>{t('mine.closedSoon')}</>;
  const date = dayWords(closed.on);
  return <>{t('mine.closed', { date, time: closed.time })}</>;
}

function WhatIsNext({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('consultation');
  const { handledBy, handledAll } = view;
  return (
    <Section title={t('mine.next')} card>
      <Paragraph>{t(handledAll ? 'done.none' : 'mine.nextClosed')}</Paragraph>
      {!handledAll && handledBy && (
        <Paragraph>
          {t('mine.handledBy')} <DeadlineWords deadline={handledBy} />.
        </Paragraph>
      )}
    </Section>
  );
}

import type { ConsultationView } from '@samenspel/contracts';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AboveTask } from '../task/above-task';
import { loadNamespaces } from '../i18n/i18n';
import { Alert, Button, ButtonRow, PageTitle, Paragraph, Section, Today } from '../ui';
import { ForwardLink } from './forward-link';
import { MinorityNote } from './minority-note/minority-note';
import { MoreTime } from './more-time/more-time';
import { ProposalText } from './proposal-text';
import { Contact, ReactionFacts } from './reaction-facts';
import { ReactionForm } from './reaction-form';
import { SentReaction } from './sent-reaction';
import { useDayWords } from './use-day-words';

// Who is asked while it is open does not load what was done with the reactions.
const AfterClosing = lazy(() => import('./after-closing'));
// Nor does who reacts for themselves, or confirms by themselves, load how colleagues come to one voice.
const Voice = lazy(() => Promise.all([import('./voice/voice'), loadNamespaces(['voice'])]).then(([voice]) => voice));

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
      {view.step.status === 'closed' ? (
        <Suspense fallback={null}>
          <AfterClosing {...props} />
        </Suspense>
      ) : (
        <WhileOpen {...props} />
      )}
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
        <Suspense fallback={null}>
          <MyPart view={view} choice={choice} />
        </Suspense>
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
  const { sender, reaction, voice } = view;
  if (voice ? !voice.mayConfirm || voice.prepared?.awaits : sender === null && view.voicesAwaiting.length > 0)
    return <Voice view={view} choice={choice} />;
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

import type { ConsultationView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNamespaces } from '../i18n/i18n';
import { Alert, DeadlineWords, Lead, Paragraph, Section } from '../ui';
import { MinorityNote } from './minority-note/minority-note';
import { MoreTime } from './more-time/more-time';
import { OwnDispositions } from './own-dispositions';
import { ProposalText } from './proposal-text';
import { WhoResponded } from './reaction-facts';
import { SentReaction } from './sent-reaction';
import { useDayWords } from './use-day-words';
import { VerdictForm } from './verdict-form';

const NotConfirmed = lazy(() =>
  Promise.all([import('./voice/not-confirmed'), loadNamespaces(['voice'])]).then(([part]) => part),
);

interface AfterClosingProps {
  readonly view: ConsultationView;
  readonly choice?: string;
}

/** The own page after the closing: what was done with the reaction, and whether that is enough. */
export default function AfterClosing({ view, choice }: AfterClosingProps): ReactElement {
  const { t } = useTranslation('consultation');
  const { reaction } = view;
  return (
    <>
      <Lead>
        <ClosedWhen view={view} />
      </Lead>
      {reaction === null && <Alert>{`${t('mine.notHeard')} ${t(`silence.${view.silence}`)}`}</Alert>}
      {view.voice?.prepared?.awaits && (
        <Suspense fallback={null}>
          <NotConfirmed prepared={view.voice.prepared} />
        </Suspense>
      )}
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

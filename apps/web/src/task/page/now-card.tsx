import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import {
  Alert,
  ButtonLink,
  ButtonRow,
  CounterWithNames,
  DateWords,
  DeadlineWords,
  EmptyState,
  Lead,
  Paragraph,
  Section,
} from '../../ui';
import { ConfirmationsCounter } from '../../confirmation/later-counter';
import { loadNamespaces } from '../../i18n/i18n';
import { useSession } from '../../access/session';
import { pathOfAnchoring, pathOfStep } from '../paths';
import { WhyThisDate } from '../why-this-date';
import { WorkCard } from '../work-card';

// Only who may steer a consultation that runs loads it.
const MoreTimeRequests = lazy(async () => {
  const [{ MoreTimeRequests: Requests }] = await Promise.all([
    import('../../consultation/more-time/more-time-requests'),
    loadNamespaces(['voice', 'steering', 'errors']),
  ]);
  return { default: Requests };
});

type Now = NonNullable<TaskView['now']>;

const isAnchoring = ({ kind }: Now): boolean => kind === 'anchoring' || kind === 'measure';

const countedKinds = ['invitation', 'iteration', 'consultation', 'decision'] as const;

/** The one card of the current step: what the viewer must do, or how far the others are. */
export function NowCard({ task }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  const { now, status } = task;
  if (status !== 'running' && status !== 'paused') return <EndedCard task={task} />;
  if (now === null) return <EmptyState title={t('page.notStarted')}>{null}</EmptyState>;
  const step = t(`stepTitle.${now.kind}`, { ordinal: now.ordinal });
  const planned = task.plan.steps.find(({ kind, ordinal }) => kind === now.kind && ordinal === now.ordinal);
  return (
    <Section card title={t(status === 'paused' ? 'page.nowPaused' : 'page.now', { step })}>
      {status === 'paused' ? (
        <Alert>{t('page.paused')}</Alert>
      ) : (
        <Lead>
          <DeadlineWords deadline={now.deadline} />
        </Lead>
      )}
      {planned && <WhyThisDate step={planned} />}
      <MyTurn now={now} />
      {now.kind === 'consultation' && task.may.steer && (
        <Suspense fallback={null}>
          <MoreTimeRequests task={task} />
        </Suspense>
      )}
      {isAnchoring(now) && (
        <Suspense fallback={null}>
          <ConfirmationsCounter taskId={task.id} />
        </Suspense>
      )}
      {now.counter && <Counter now={now} counter={now.counter} />}
      {now.mine.length === 0 && <ToStep task={task} now={now} />}
    </Section>
  );
}

function EndedCard({ task: { ended, status } }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  return (
    <Section card title={t(`status.${status}`)}>
      <Paragraph>
        {t('page.ended', { status: t(`status.${status}`) })} {ended && <DateWords date={ended.on} form="day" />}
      </Paragraph>
    </Section>
  );
}

/** A request for more time stands below with its two answers, so it needs no card that leads there. */
function MyTurn({ now }: { readonly now: Now }): ReactElement | null {
  const { t } = useTranslation('task');
  const mine = now.mine.filter(({ kind }) => kind !== 'answer-more-time');
  if (mine.length < now.mine.length && mine.length === 0) return null;
  if (mine.length === 0) return <Paragraph>{t('page.notYourTurn')}</Paragraph>;
  return (
    <ul className="sam-work" aria-label={t('page.yourTurn')}>
      {mine.map((item, index) => (
        <WorkCard
          key={item.obligationId}
          item={item}
          heading={3}
          withoutTask
          weight={index === 0 ? 'primary' : 'secondary'}
        />
      ))}
    </ul>
  );
}

interface CounterProps {
  readonly now: Now;
  readonly counter: NonNullable<Now['counter']>;
}

function Counter({ now, counter }: CounterProps): ReactElement | null {
  const { t } = useTranslation('task');
  const kind = countedKinds.find((counted) => counted === now.kind);
  if (kind === undefined || counter.of === 0) return null;
  const { done, of, doneNames, openNames } = counter;
  return (
    <CounterWithNames
      sentence={t(`page.counter.${kind}`, { done, of })}
      groups={[
        { title: t('page.counterDone'), names: doneNames, hidden: done - doneNames.length },
        { title: t('page.counterOpen'), names: openNames, hidden: of - done - openNames.length },
      ]}
    />
  );
}

/** A manager prepares and handles, and a party that was asked replies; for others those steps have no page. */
function ToStep({ task, now }: { readonly task: TaskView; readonly now: Now }): ReactElement | null {
  const { t } = useTranslation('task');
  const seats = useSession()?.seats ?? [];
  const asked = task.parties.find(({ party }) => seats.some(({ partyId }) => partyId === party.id));
  const isShown: Record<Now['kind'], boolean> = {
    invitation: asked !== undefined,
    iteration: true,
    preparation: task.may.steer,
    consultation: true,
    dispositions: task.may.steer,
    decision: true,
    anchoring: true,
    measure: true,
  };
  if (!isShown[now.kind]) return null;
  // Everybody may see how the result is kept; who writes or reports goes on from there.
  const place = { taskId: task.id, stepId: now.stepId, stepKind: now.kind };
  const path = isAnchoring(now) ? pathOfAnchoring(task.id) : pathOfStep(place);
  const sender = now.kind === 'invitation' && asked ? `?namens=party:${asked.party.id}` : '';
  return (
    <ButtonRow>
      <ButtonLink to={path + sender}>
        {t('page.toStep', { step: t(`step.${now.kind}`, { ordinal: now.ordinal }) })}
      </ButtonLink>
    </ButtonRow>
  );
}

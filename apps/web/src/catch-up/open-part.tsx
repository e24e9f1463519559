import type { CatchUpView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { markOfState } from '../iteration/goal-states';
import { Facts } from '../task/facts';
import { useTaskWords } from '../task/use-task-words';
import { DeadlineWords, Disclosure, Section, StatusMark } from '../ui';
import { nameOf } from '../party/name-of';
import { NamedList } from './named-list';

interface OpenProps {
  readonly view: CatchUpView;
}

/** What runs: the step with its date, who has the ball, and what was agreed and is not done yet. */
export function OpenPart({ view }: OpenProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'iteration']);
  const words = useTaskWords();
  const { open } = view;
  return (
    <Section title={t('now.title')}>
      <Facts
        facts={[
          [t('now.step'), <Step key="step" view={view} />],
          [t('now.ball'), <Ball key="ball" names={view.ball} />],
          [t('now.next'), words.next(view.next) ?? ''],
          [t('now.meeting'), open.meeting && <Meeting key="meeting" meeting={open.meeting} />],
          [t('now.points'), open.openPoints],
        ]}
      />
      <NamedList title={t('now.reopened')}>
        {open.reopened.map(({ id, point, reason }) => (
          <li key={id}>
            {point}
            <span className="sam-small sam-catch-up__summary">{reason}</span>
          </li>
        ))}
      </NamedList>
      <NamedList title={t('now.goals')}>
        {open.goals.map(({ id, text, state }) => (
          <li key={id}>
            {text} <StatusMark mark={markOfState[state]}>{t(`iteration:goalState.${state}`)}</StatusMark>
          </li>
        ))}
      </NamedList>
      <Actions actions={open.actions} />
    </Section>
  );
}

function Actions({ actions }: { readonly actions: CatchUpView['open']['actions'] }): ReactElement | null {
  const { t } = useTranslation('catchUp');
  if (actions.length === 0) return null;
  return (
    <Disclosure summary={t('now.actions', { count: actions.length })}>
      <ul className="sam-catch-up__list">
        {actions.map(({ id, text, owner, deadline }) => (
          <li key={id}>
            {text}
            <span className="sam-small sam-catch-up__summary">
              {t('now.action', { name: nameOf(owner), party: owner.party.name })}
              {' · '}
              <DeadlineWords deadline={deadline} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Step({ view }: OpenProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  const { step } = view.open;
  if (step === null) return <>{t('now.ended')}</>;
  const { kind, ordinal, deadline } = step;
  return (
    <>
      {t(`task:stepTitle.${kind}`, { ordinal })}
      {view.status === 'paused' ? (
        `. ${t('task:page.paused')}`
      ) : (
        <>
          , <DeadlineWords deadline={deadline} />
        </>
      )}
    </>
  );
}

// A consultation can wait for dozens of parties; the page of the task names them all.
const namedAtMost = 4;

function Ball({ names }: { readonly names: readonly string[] }): ReactElement {
  const { t } = useTranslation('catchUp');
  const named = names.slice(0, namedAtMost).join(', ');
  const count = names.length - namedAtMost;
  if (names.length === 0) return <>{t('now.ballNobody')}</>;
  return <>{count > 0 ? t('now.ballMore', { names: named, count }) : t('now.ballOf', { names: named })}</>;
}

function Meeting({ meeting }: { readonly meeting: NonNullable<CatchUpView['open']['meeting']> }): ReactElement {
  const { t } = useTranslation('catchUp');
  const day = useDayWords();
  const { starts, location } = meeting;
  return <>{t('now.meetingAt', { day: day(starts.on), time: starts.time, location })}</>;
}

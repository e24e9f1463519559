import type { ActionView, IterationView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { DeadlineWords, StatusMark, useMessages, useProblemWords, VisuallyHidden } from '../ui';

interface ActionRowProps {
  readonly view: IterationView;
  readonly action: ActionView;
}

const ChangeAction = lazy(async () => ({ default: (await import('./write/change-action')).ChangeAction }));

/** One action, marked as done with one tap by whom may. */
export function ActionRow({ view, action }: ActionRowProps): ReactElement {
  const { may, step } = view;
  return (
    <li className="sam-action">
      <div className="sam-action__words">
        <p className="sam-action__text">{action.text}</p>
        <ActionFacts action={action} ordinal={step.ordinal} />
      </div>
      {action.mayFinish ? <DoneButton action={action} stepId={step.id} /> : <DoneMark action={action} />}
      {may.write && (
        <Suspense>
          <ChangeAction key={action.version} view={view} action={action} />
        </Suspense>
      )}
    </li>
  );
}

function ActionFacts({ action, ordinal }: { readonly action: ActionView; readonly ordinal: number }): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { owner, deadline, done, mine } = action;
  const name = owner.person?.name ?? t('actions.nobody');
  return (
    <>
      {!mine && <p className="sam-small sam-goal__small">{t('actions.by', { name, party: owner.party.name })}</p>}
      <p className="sam-small sam-goal__small">
        {done ? t('actions.done', { date: dayWords(done.on) }) : <DeadlineWords deadline={deadline} />}
      </p>
      {action.ordinal !== ordinal && (
        <p className="sam-small sam-goal__small">{t('actions.fromCycle', { ordinal: action.ordinal })}</p>
      )}
    </>
  );
}

function DoneMark({ action: { done, deadline } }: { readonly action: ActionView }): ReactElement {
  const { t } = useTranslation('iteration');
  if (done !== null) return <StatusMark mark="done" />;
  if (deadline.workingDaysLeft < 0) return <StatusMark mark="late" />;
  return <StatusMark mark="open">{t('actions.open')}</StatusMark>;
}

function DoneButton({ action, stepId }: { readonly action: ActionView; readonly stepId: string }): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const send = useSend<{ done: boolean }, ActionView>({
    method: 'PATCH',
    path: `/actions/${action.id}`,
    refreshes: [`/steps/${stepId}`, '/work', '/tasks'],
  });
  const isDone = send.isPending ? send.variables.done : action.done !== null;
  const tap = (): void => {
    send.mutate(
      { done: !isDone },
      {
        onError: (error) => {
          showMessage({ text: words(error) });
        },
      },
    );
  };
  return (
    <label className="sam-check sam-action__done">
      <input type="checkbox" checked={isDone} onChange={tap} /> {t('actions.markDone')}
      <VisuallyHidden>{`: ${action.text}`}</VisuallyHidden>
    </label>
  );
}

import type { GoalView } from '@samenspel/contracts';
import { lazy, Suspense, useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { MarkShape, StatusMark, useMessages, useProblemWords, VisuallyHidden } from '../ui';
import { goalStates, markOfState, type GoalState } from './goal-states';

interface GoalRowProps {
  readonly goal: GoalView;
  readonly stepId: string;
  /** What a button of the mail filled in; it is not stored yet. */
  readonly suggested: GoalState | undefined;
  readonly mayReport: boolean;
  readonly mayWord: boolean;
  readonly onTap: () => void;
}

const WordGoal = lazy(async () => ({ default: (await import('./write/word-goal')).WordGoal }));

/** One goal: its words, and how it stands with one tap. */
export function GoalRow({ goal, stepId, suggested, mayReport, mayWord, onTap }: GoalRowProps): ReactElement {
  const { t } = useTranslation('iteration');
  const id = useId();
  return (
    <li className="sam-goal">
      <p id={id} className="sam-goal__text">
        {goal.text}
      </p>
      {goal.carriedOver && <p className="sam-small sam-goal__small">{t('goals.carriedOver')}</p>}
      {mayReport ? (
        <Taps goal={goal} stepId={stepId} suggested={suggested} labelledBy={id} onTap={onTap} />
      ) : (
        <StatusMark mark={markOfState[goal.state]}>{t(`goalState.${goal.state}`)}</StatusMark>
      )}
      {mayWord && (
        <Suspense>
          <WordGoal key={goal.version} goal={goal} stepId={stepId} />
        </Suspense>
      )}
    </li>
  );
}

interface TapsProps extends Pick<GoalRowProps, 'goal' | 'stepId' | 'suggested' | 'onTap'> {
  readonly labelledBy: string;
}

function Taps({ goal, stepId, suggested, labelledBy, onTap }: TapsProps): ReactElement {
  const { t } = useTranslation('iteration');
  const showMessage = useMessages();
  const words = useProblemWords();
  const send = useSend<{ state: GoalState }, GoalView>({
    method: 'PATCH',
    path: `/goals/${goal.id}`,
    refreshes: [`/steps/${stepId}`],
  });
  // The tap shows at once; when it is refused it goes back and a message says why.
  const shown = send.isPending ? send.variables.state : (suggested ?? goal.state);
  const tap = (state: GoalState): void => {
    onTap();
    send.mutate(
      { state },
      {
        onError: (error) => {
          showMessage({ text: words(error) });
        },
      },
    );
  };
  return (
    <div role="group" aria-labelledby={labelledBy} className="sam-taps">
      {goalStates.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={state === shown}
          className="sam-tap"
          onClick={() => {
            tap(state);
          }}
        >
          <MarkShape mark={state === shown ? 'now' : 'open'} />
          {t(`goalState.${state}`)}
        </button>
      ))}
      <VisuallyHidden>
        <span role="status">{send.isSuccess ? t('goals.saved', { state: t(`goalState.${shown}`) }) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}

import type { IterationView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Paragraph } from '../ui';
import { GoalRow } from './goal-row';
import { withoutGoal, type SuggestedStates } from './goal-states';
import { Part } from './part';

interface GoalsPartProps {
  readonly view: IterationView;
  readonly suggested: SuggestedStates;
  readonly onSuggested: (suggested: SuggestedStates) => void;
}

const GoalForm = lazy(async () => ({ default: (await import('./write/goal-form')).GoalForm }));

export function GoalsPart({ view, suggested, onSuggested }: GoalsPartProps): ReactElement {
  const { t } = useTranslation('iteration');
  const { goals, may, step } = view;
  const [fromMail] = Object.values(suggested);
  return (
    <Part name="goals" title={t('goals.title')}>
      {goals.length === 0 && <Paragraph>{t('goals.empty')}</Paragraph>}
      {fromMail && <Alert>{t('goals.fromMail', { state: t(`goalState.${fromMail}`) })}</Alert>}
      <ul className="sam-goals">
        {goals.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            stepId={step.id}
            suggested={suggested[goal.id]}
            mayReport={may.report}
            mayWord={may.write}
            onTap={() => {
              onSuggested(withoutGoal(suggested, goal.id));
            }}
          />
        ))}
      </ul>
      {may.write && (
        <Suspense>
          <GoalForm stepId={step.id} />
        </Suspense>
      )}
    </Part>
  );
}

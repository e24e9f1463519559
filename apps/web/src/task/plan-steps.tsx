import '../styles/plan.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedStepView } from '@samenspel/contracts';
import { DateWords, DeadlineWords, Disclosure, StatusMark, type Mark } from '../ui';
import { PlanMoments } from './plan-moments';
import { WhyThisDate } from './why-this-date';

const markOf = { open: 'now', paused: 'paused', passed: 'done', closed: 'done' } as const satisfies Record<
  string,
  Mark
>;

/** The steps of a plan with their dates; each date can be asked why. */
export function PlanSteps({ steps }: { readonly steps: readonly PlannedStepView[] }): ReactElement {
  return (
    <ol className="sam-plain-list">
      {steps.map((step) => (
        <PlannedStep key={`${step.kind} ${String(step.ordinal)}`} step={step} />
      ))}
    </ol>
  );
}

function PlannedStep({ step }: { readonly step: PlannedStepView }): ReactElement {
  const { t } = useTranslation('task');
  const { kind, ordinal, status, opens, deadline, moments } = step;
  return (
    <li className="sam-plan__step">
      <div className="sam-plan__head">
        <h3>{t(`stepTitle.${kind}`, { ordinal })}</h3>
        {status === null ? (
          <StatusMark mark="open" />
        ) : (
          <StatusMark mark={markOf[status]}>{t(`stepStatus.${status}`)}</StatusMark>
        )}
      </div>
      <p>
        {t('plan.from')} <DateWords date={opens.on} form="day" />{' '}
        {status === 'open' ? <DeadlineWords deadline={deadline} /> : <DateWords date={deadline.lastDay} form="until" />}
      </p>
      <div className="sam-plan__asked">
        <WhyThisDate step={step} />
        {moments.length > 0 && (
          <Disclosure summary={t('plan.momentsOf', { count: moments.length })}>
            <PlanMoments moments={moments} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

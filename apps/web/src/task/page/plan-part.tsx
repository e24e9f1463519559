import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView, TaskView } from '@samenspel/contracts';
import { Alert, DateWords, Paragraph } from '../../ui';
import { PlanSteps } from '../plan-steps';

/** *Planning*: every date and every mail, each with why. */
export function PlanPart({ task: { plan } }: { readonly task: TaskView }): ReactElement {
  const { t } = useTranslation('task');
  return (
    <>
      <Paragraph>{t('plan.lead')}</Paragraph>
      {plan.paced && <Paced plan={plan} />}
      <PlanSteps steps={plan.steps} />
    </>
  );
}

function Paced({ plan }: { readonly plan: PlanView }): ReactElement {
  const { t } = useTranslation('task');
  return (
    <Alert>
      {t('plan.paced')} {t('plan.now')} <DateWords date={plan.today} form="day" />.
    </Alert>
  );
}

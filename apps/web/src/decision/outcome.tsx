import type { DecisionView } from '@samenspel/contracts';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmationsCounter } from '../confirmation/later-counter';
import { Alert, Paragraph, Small } from '../ui';
import { useDay } from './use-day';

/** What was decided, and what follows; the first thing on the page from then on. */
export function Outcome({ view: { outcome, step } }: { readonly view: DecisionView }): ReactElement | null {
  const { t } = useTranslation('decision');
  const day = useDay();
  if (outcome === null) return step.status === 'closed' ? <Alert>{t('outcome.counting')}</Alert> : null;
  const { result, published } = outcome;
  return (
    <Alert kind={result === 'carried' ? 'ok' : 'warning'} title={t('outcome.title')}>
      <Paragraph>
        {t(`outcome.${result}`)} {t(`outcome.next.${result}`)}
      </Paragraph>
      {published !== null && <Small>{t('outcome.on', { date: day(published.on), time: published.time })}</Small>}
      {result === 'carried' && (
        <Suspense fallback={null}>
          <ConfirmationsCounter taskId={step.taskId} />
        </Suspense>
      )}
    </Alert>
  );
}

import type { MeasurementView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Alert, DeadlineWords, Lead, PageTitle, Small, Today } from '../ui';
import { MeasureForm } from './measure-form';

interface MeasureProps {
  readonly view: MeasurementView;
}

/** One measure: what is asked, what it was before, and a button that sends. */
export function Measure({ view }: MeasureProps): ReactElement {
  const { t } = useTranslation('anchoring');
  const { step, ordinal, months } = view;
  const isStillAsked = view.asked && step.status !== 'closed';
  return (
    <Today value={step.deadline.today}>
      <PageTitle above={step.taskTitle}>{t('report.title', { number: ordinal, count: months })}</PageTitle>
      <Lead>
        {t('report.lead')} {isStillAsked && <Until view={view} />}
      </Lead>
      <MeasureState view={view} />
      {view.may.report && step.status !== 'closed' && <MeasureForm key={view.mine?.version ?? 0} view={view} />}
    </Today>
  );
}

function Until({ view }: MeasureProps): ReactElement {
  const { t } = useTranslation('anchoring');
  return (
    <>
      {t('report.until')} <DeadlineWords deadline={view.step.deadline} />.
    </>
  );
}

function MeasureState({ view }: MeasureProps): ReactElement | null {
  const { t } = useTranslation('anchoring');
  const day = useDayWords();
  const { sender, mine } = view;
  if (view.step.status === 'closed') return <Alert>{t('report.closed')}</Alert>;
  if (!view.asked) return <Alert>{t('report.notYet', { date: day(view.asks) })}</Alert>;
  if (!view.may.report)
    return <Alert>{t('report.reader', { name: sender.seat?.person?.name ?? sender.seat?.party.name ?? '' })}</Alert>;
  return mine && <Small>{t('report.sentOn', { date: day(mine.submitted.on) })}</Small>;
}

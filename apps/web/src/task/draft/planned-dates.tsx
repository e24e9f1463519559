import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedStepView, PlanView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../../i18n/use-language';
import { DataTable, LineFull, Section } from '../../ui';
import { stationsOfLine } from '../stations-of-line';
import { lineOfPlan } from './line-of-plan';

interface PlannedDatesProps {
  readonly plan: PlanView;
  /** Above them; absent: that these become the dates of the task. */
  readonly title?: string;
}

/** Every date that will follow, as the line of the task and as a table. */
export function PlannedDates({ plan, title }: PlannedDatesProps): ReactElement {
  const { t } = useTranslation(['draft', 'task']);
  const { t: tTask } = useTranslation('task');
  const language = useLanguage();
  const { today } = plan;
  const day = (date: string): string => dateWords({ date, today, language, form: 'day' });
  const short = (date: string): string => dateWords({ date, today, language, form: 'short' });
  const remindersOf = ({ moments }: PlannedStepView): string =>
    moments
      .filter(({ kind }) => kind === 'reminder')
      .map(({ send }) => short(send.on))
      .join(', ');
  return (
    <Section level={3} title={title ?? t('when.dates')}>
      <LineFull line={{ stations: stationsOfLine({ line: lineOfPlan(plan), today, language, t: tTask }) }} />
      <DataTable
        caption={t('when.table')}
        rows={plan.steps}
        rowKey={({ kind, ordinal }) => `${kind} ${String(ordinal)}`}
        columns={[
          { head: t('when.step'), cell: ({ kind, ordinal }) => t(`task:stepTitle.${kind}`, { ordinal }) },
          { head: t('when.from'), cell: ({ opens }) => day(opens.on) },
          { head: t('when.until'), cell: ({ deadline }) => day(deadline.lastDay) },
          { head: t('when.days'), numeric: true, cell: ({ days }) => days },
          { head: t('when.reminders'), cell: remindersOf },
        ]}
      />
    </Section>
  );
}

import type { ConsultationOutcomeView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { DataTable, Paragraph, Section, useToday } from '../../ui';
import { useDayWords } from '../use-day-words';
import { Bars } from './bars';
import { cumulated } from './cumulated';

/** How the reactions came in, day after day until the closing. */
export function ResponseOverTime({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement | null {
  const { t } = useTranslation(['consultation', 'outcome']);
  const language = useLanguage();
  const today = useToday();
  const dayWords = useDayWords();
  const { responsePerDay, step } = outcome;
  if (responsePerDay.length === 0) return null;
  const days = cumulated(responsePerDay);
  const half = days.find(({ sum, of }) => of > 0 && sum * 2 >= of);
  const title = half ? t('outcome:overTimeTitle', { date: dayWords(half.on) }) : t('outcome:overTimeNone');
  const label = (date: string): string => dateWords({ date, today, language, form: 'short' });
  return (
    <Section title={title}>
      <Paragraph>
        {t('outcome:overTimeUntil', { date: dayWords(step.deadline.lastDay) })}{' '}
        {step.closed && t('mine.closed', { date: dayWords(step.closed.on), time: step.closed.time })}
      </Paragraph>
      <div className="sam-result sam-result--beside">
        <Bars bars={days.map(({ on, sum }) => ({ label: label(on), total: sum }))} />
        <DataTable
          caption={t('outcome:overTime')}
          columns={[
            { head: t('outcome:day'), cell: ({ on }) => dayWords(on) },
            { head: t('outcome:newOnes'), cell: ({ total }) => total, numeric: true },
            { head: t('outcome:soFar'), cell: ({ sum }) => sum, numeric: true },
          ]}
          rows={days}
          rowKey={({ on }) => on}
        />
      </div>
    </Section>
  );
}

import type { ConsultationOutcomeView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Disclosure, DataTable, Section, useToday } from '../../ui';
import { useDayWords } from '../use-day-words';
import { Bars } from './bars';

type Days = ConsultationOutcomeView['responsePerDay'];

/** Reactions by the day on which they first came in. */
export function ResponseOverTime({ days }: { readonly days: Days }): ReactElement {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const today = useToday();
  const dayWords = useDayWords();
  const busiest = days.reduce<Days[number] | undefined>(
    (most, day) => (day.total > (most?.total ?? 0) ? day : most),
    undefined,
  );
  const title = busiest ? t('outcome.overTimeTitle', { date: dayWords(busiest.on) }) : t('outcome.overTimeNone');
  const label = (date: string): string => dateWords({ date, today, language, form: 'short' });
  if (days.length === 0) return <></>;
  return (
    <Section title={title}>
      <Bars bars={days.map(({ on, total }) => ({ label: label(on), total }))} />
      <Disclosure summary={t('outcome.table')}>
        <DataTable
          caption={t('outcome.overTime')}
          columns={[
            { head: t('outcome.day'), cell: ({ on }) => dayWords(on) },
            { head: t('outcome.number'), cell: ({ total }) => total, numeric: true },
          ]}
          rows={days}
          rowKey={({ on }) => on}
        />
      </Disclosure>
    </Section>
  );
}

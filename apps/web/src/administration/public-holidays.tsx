import type { ProgrammeCalendar } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Disclosure, Paragraph, Section, useToday } from '../ui';

/** The holidays that hold in the whole country: nobody enters them. */
export function PublicHolidays({ days }: { readonly days: ProgrammeCalendar['publicHolidays'] }): ReactElement {
  const { t } = useTranslation(['administration', 'task']);
  const language = useLanguage();
  const today = useToday();
  return (
    <Section title={t('holidays.title')}>
      <Paragraph>{t('holidays.lead')}</Paragraph>
      <Disclosure summary={t('holidays.caption')}>
        <ul className="sam-plain-list">
          {days.map(({ date, whyNot }) => (
            <li key={date}>
              {t('holidays.day', {
                name: t(`task:holiday.${whyNot}`),
                day: dateWords({ date, today, language, form: 'day' }),
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

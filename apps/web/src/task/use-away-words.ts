import type { TaskFault } from '@samenspel/contracts';
import { schoolHolidayNames } from '@samenspel/domain';
import { dateWords, periodWords } from '@samenspel/i18n';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { useToday } from '../ui';

const codes = [
  'SCHOOL_HOLIDAY_IN_WINDOW',
  'CLOSING_DAY_IN_WINDOW',
  'PARTY_CLOSED_IN_WINDOW',
  'MEETING_ON_CLOSING_DAY',
] as const;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Days in a window on which people may be away, in a sentence; undefined for another signal. */
export function useAwayWords(): (signal: TaskFault) => string | undefined {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  return ({ code, params }) => {
    const known = codes.find((one) => one === code);
    if (known === undefined) return undefined;
    const { from, until, date, name, party, step, ordinal } = params;
    const school = schoolHolidayNames.find((one) => known === 'SCHOOL_HOLIDAY_IN_WINDOW' && one === name);
    return t(`away.${known}`, {
      name: school === undefined ? text(name) : t(`schoolHoliday.${school}`),
      party: text(party),
      step: text(step) === '' ? '' : t(`step.${text(step)}` as 'step.iteration', { ordinal: text(ordinal) }),
      days:
        text(date) === ''
          ? periodWords({ from: text(from), until: text(until), language, form: 'long' })
          : dateWords({ date: text(date), today, language, form: 'day' }),
    });
  };
}

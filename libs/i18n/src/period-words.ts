import { calendarDay } from './calendar-day';
import type { Language } from './language';

export interface PeriodWordsInput {
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly until: string;
  readonly language: Language;
  /** `long`: "2 tot en met 22 oktober"; `short`: "2-22 okt", for the line of a task. */
  readonly form: 'long' | 'short';
}

const joints = { nl: { long: ' tot en met ', short: ' - ' }, en: { long: ' to ', short: ' - ' } } as const;

/** A period in words: the month is said once where both ends share it, and the year of the end where they do not share that. */
export function periodWords({ from, until, language, form }: PeriodWordsInput): string {
  const first = calendarDay(from, language);
  const last = calendarDay(until, language);
  const sameMonth = first.year === last.year && first.month === last.month;
  const monthOf = (day: typeof first): string => (form === 'long' ? day.monthName : day.shortMonthName);
  const year = first.year === last.year ? '' : ` ${last.year}`;
  const end = `${last.day} ${monthOf(last)}${year}`;
  if (from === until) return end;
  const joint = sameMonth && form === 'short' ? '-' : joints[language][form];
  const start = sameMonth ? `${first.day}` : `${first.day} ${monthOf(first)}`;
  return `${start}${joint}${end}`;
}

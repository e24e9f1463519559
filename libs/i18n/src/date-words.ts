import { calendarDay, daysBetween } from './calendar-day';
import type { Language } from './language';

export interface DateWordsInput {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `YYYY-MM-DD` in the zone of the programme: decides about "vandaag", "morgen" and whether the year is said. */
  readonly today: string;
  /** Working days that are left, the date itself included. */
  readonly workingDaysLeft?: number;
  readonly language: Language;
  /**
   * `until`: "tot en met donderdag 3 december (nog 4 werkdagen)", for everything that ends on this date;
   * `day`: "donderdag 3 december"; `short`: "3 dec", only where there is no room.
   */
  readonly form: 'until' | 'day' | 'short';
}

/** A date in words, the same on pages, in mails, documents and calendar files. */
export function dateWords(input: DateWordsInput): string {
  if (input.form === 'short') return shortDay(input);
  if (input.form === 'day') return fullDay(input);
  return untilWords[input.language](input);
}

function shortDay({ date, today, language }: DateWordsInput): string {
  const { day, shortMonthName, year } = calendarDay(date, language);
  return isOtherYear(date, today) ? `${day} ${shortMonthName} ${year}` : `${day} ${shortMonthName}`;
}

function fullDay({ date, today, language }: DateWordsInput): string {
  const { weekday, day, monthName, year } = calendarDay(date, language);
  return isOtherYear(date, today) ? `${weekday} ${day} ${monthName} ${year}` : `${weekday} ${day} ${monthName}`;
}

const untilWords: Record<Language, (input: DateWordsInput) => string> = {
  nl: (input) => `tot en met ${nearness(input, 'vandaag, ', 'morgen, ')}${fullDay(input)}${whatIsLeftInDutch(input)}`,
  en: (input) =>
    `until ${nearness(input, 'today, ', 'tomorrow, ')}${fullDay(input)} inclusive${whatIsLeftInEnglish(input)}`,
};

function nearness({ date, today }: DateWordsInput, wordToday: string, wordTomorrow: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return wordToday;
  return days === 1 ? wordTomorrow : '';
}

function whatIsLeftInDutch({ date, today, workingDaysLeft }: DateWordsInput): string {
  if (date < today) return ' (voorbij)';
  if (workingDaysLeft === undefined || date === today) return '';
  return workingDaysLeft === 1 ? ' (nog 1 werkdag)' : ` (nog ${workingDaysLeft} werkdagen)`;
}

function whatIsLeftInEnglish({ date, today, workingDaysLeft }: DateWordsInput): string {
  if (date < today) return ' (over)';
  if (workingDaysLeft === undefined || date === today) return '';
  return workingDaysLeft === 1 ? ' (1 working day left)' : ` (${workingDaysLeft} working days left)`;
}

const isOtherYear = (date: string, today: string): boolean => date.slice(0, 4) !== today.slice(0, 4);

import { calendarNames } from './calendar-names';
import type { Language } from './language';

const DAY_IN_MILLISECONDS = 86_400_000;

/** The parts of a `YYYY-MM-DD` date, with its names in one language. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  readonly monthName: string;
  readonly shortMonthName: string;
}

/** @throws RangeError when `date` is not an existing `YYYY-MM-DD` date. */
export function calendarDay(date: string, language: Language): CalendarDay {
  const instant = utcMidnight(date);
  const month = instant.getUTCMonth();
  const names = calendarNames[language];
  return {
    year: instant.getUTCFullYear(),
    month: month + 1,
    day: instant.getUTCDate(),
    weekday: names.weekdays[instant.getUTCDay()] ?? '',
    monthName: names.months[month] ?? '',
    shortMonthName: names.shortMonths[month] ?? '',
  };
}

/** Calendar days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcMidnight(to).getTime() - utcMidnight(from).getTime()) / DAY_IN_MILLISECONDS);
}

function utcMidnight(date: string): Date {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`"${date}" is not an existing date written as YYYY-MM-DD`);
  }
  return instant;
}

import type { LocalDate } from '../time/instant';

/** The same day a number of months later; the last day of that month when it has no such day (31 January: 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${padded(toYear, 4)}-${padded(toMonth, 2)}-${padded(Math.min(day, daysInMonth(toYear, toMonth)), 2)}`;
}

const thirtyDays: readonly number[] = [4, 6, 9, 11];

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return thirtyDays.includes(month) ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

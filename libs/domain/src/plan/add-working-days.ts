import type { Calendar } from '../time/calendar-day';
import { dayAt, indexOfDate } from '../time/day-on';
import type { LocalDate } from '../time/instant';
import { firstWorkingDayOnOrAfter } from './first-working-day-on-or-after';

/**
 * The date that lies a number of working days after a date (before it when negative); the date itself is not counted.
 * Zero gives the date itself, or the first working day after it. Throws CALENDAR_TOO_SHORT.
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, days: number): LocalDate {
  if (days === 0) return firstWorkingDayOnOrAfter(calendar, date);
  const step = Math.sign(days);
  let index = indexOfDate(calendar, date);
  for (let left = Math.abs(days); left > 0;) {
    index += step;
    if (dayAt(calendar, index).working) left -= 1;
  }
  return dayAt(calendar, index).date;
}

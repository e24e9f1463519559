import type { Calendar } from '../time/calendar-day';
import { dayAt, indexOfDate } from '../time/day-on';
import type { LocalDate } from '../time/instant';

/**
 * How many working days `to` lies after `from`; `from` itself is not counted, `to` is. Negative when `to` lies before
 * `from`. The inverse of `addWorkingDays`. Throws CALENDAR_TOO_SHORT.
 */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  const start = indexOfDate(calendar, from);
  const end = indexOfDate(calendar, to);
  if (end < start) return -countWorkingDays(calendar, end, start - 1);
  return countWorkingDays(calendar, start + 1, end);
}

function countWorkingDays(calendar: Calendar, first: number, last: number): number {
  let count = 0;
  for (let index = first; index <= last; index += 1) {
    if (dayAt(calendar, index).working) count += 1;
  }
  return count;
}

import type { Calendar } from '../time/calendar-day';
import { dayAt, indexOfDate } from '../time/day-on';
import type { LocalDate } from '../time/instant';

/**
 * The working days that a pause touched: from the date it began up to and including the date it ended, both counted.
 * A second pause on a day that an earlier one touched starts counting on the day after it. Throws CALENDAR_TOO_SHORT.
 */
export function pausedWorkingDays(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  let touched = 0;
  for (let index = indexOfDate(calendar, from); index <= indexOfDate(calendar, to); index += 1) {
    if (dayAt(calendar, index).working) touched += 1;
  }
  return touched;
}

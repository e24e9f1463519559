import type { Calendar } from '../time/calendar-day';
import { dayAt, indexOfDate } from '../time/day-on';
import type { LocalDate } from '../time/instant';

/** The date itself when it is a working day, else the next one. Throws CALENDAR_TOO_SHORT. */
export function firstWorkingDayOnOrAfter(calendar: Calendar, date: LocalDate): LocalDate {
  let index = indexOfDate(calendar, date);
  while (!dayAt(calendar, index).working) index += 1;
  return dayAt(calendar, index).date;
}

import { DomainError } from '../error/domain-error';
import type { Calendar, CalendarDay } from './calendar-day';
import type { LocalDate } from './instant';

/** The place of a date in the calendar. Throws CALENDAR_TOO_SHORT when the calendar does not hold it. */
export function indexOfDate(calendar: Calendar, date: LocalDate): number {
  let low = 0;
  let high = calendar.days.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = dayAt(calendar, middle).date;
    if (found === date) return middle;
    if (found < date) low = middle + 1;
    else high = middle - 1;
  }
  throw calendarTooShort(calendar, date);
}

/** The day of a date. Throws CALENDAR_TOO_SHORT. */
export function dayOn(calendar: Calendar, date: LocalDate): CalendarDay {
  return dayAt(calendar, indexOfDate(calendar, date));
}

/** The day at a place. Throws CALENDAR_TOO_SHORT. */
export function dayAt(calendar: Calendar, index: number): CalendarDay {
  const day = calendar.days[index];
  if (day === undefined) throw calendarTooShort(calendar, index < 0 ? 'an earlier day' : 'a later day');
  return day;
}

export function calendarTooShort(calendar: Calendar, asked: string): DomainError {
  const from = calendar.days[0]?.date ?? 'nothing';
  const until = calendar.days.at(-1)?.date ?? 'nothing';
  return new DomainError(
    'CALENDAR_TOO_SHORT',
    { asked, from, until },
    `The calendar holds ${from} up to and including ${until}, but ${asked} was needed`,
  );
}

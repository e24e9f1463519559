import type { Calendar, CalendarDay } from './calendar-day';
import { calendarTooShort, dayAt } from './day-on';
import type { Instant, LocalDate } from './instant';

/**
 * The day that holds an instant: `startsAt <= t < endsAt`, so an empty day of a paced calendar is never found.
 * Throws CALENDAR_TOO_SHORT before the first and after the last day.
 */
export function dayHolding(calendar: Calendar, instant: Instant): CalendarDay {
  let low = 0;
  let high = calendar.days.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const day = dayAt(calendar, middle);
    if (day.startsAt <= instant && instant < day.endsAt) return day;
    // An empty day that starts at the instant lies before the day that holds it, hence <=.
    if (day.startsAt <= instant) low = middle + 1;
    else high = middle - 1;
  }
  throw calendarTooShort(calendar, `the instant ${String(instant)}`);
}

/** The local date of an instant, by the calendar of the task. Throws CALENDAR_TOO_SHORT. */
export function localDateOf(calendar: Calendar, instant: Instant): LocalDate {
  return dayHolding(calendar, instant).date;
}

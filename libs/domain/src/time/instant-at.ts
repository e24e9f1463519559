import type { Calendar } from './calendar-day';
import { dayOn } from './day-on';
import type { Instant, LocalDate } from './instant';
import { instantOfWall } from './wall-time';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * The instant that people call this date and time: the inverse of `virtualTimeOf`, as exactly as a millisecond of the
 * calendar allows. An hour that the clock repeats means the first one; one that it skips is taken as an hour later. An
 * empty day of a paced calendar has one instant only. Throws CALENDAR_TOO_SHORT.
 * @param time `HH:MM` or `HH.MM`
 */
export function instantAt(calendar: Calendar, date: LocalDate, time: string): Instant {
  return instantOfWall(calendar, dayOn(calendar, date), wallMsOf(time));
}

function wallMsOf(time: string): number {
  const [hours, minutes] = time.split(/[:.]/).map(Number);
  return (hours ?? 0) * hourMs + (minutes ?? 0) * minuteMs;
}

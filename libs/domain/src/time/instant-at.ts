import type { Calendar, CalendarDay } from './calendar-day';
import { dayOn } from './day-on';
import type { Instant, LocalDate } from './instant';
import { pacedInstant } from './paced-wall-time';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The instant that people call this date and time: the inverse of `virtualTimeOf`, as exactly as a millisecond of the
 * calendar allows. An hour that the clock repeats means the first one; one that it skips is taken as an hour later. An
 * empty day of a paced calendar has one instant only. Throws CALENDAR_TOO_SHORT.
 * @param time `HH:MM` or `HH.MM`
 */
export function instantAt(calendar: Calendar, date: LocalDate, time: string): Instant {
  const day = dayOn(calendar, date);
  const wall = wallMsOf(time);
  if (calendar.pace === 'real') return day.startsAt + passedMs(day, wall);
  return pacedInstant(day, wall);
}

function wallMsOf(time: string): number {
  const [hours, minutes] = time.split(/[:.]/).map(Number);
  return (hours ?? 0) * hourMs + (minutes ?? 0) * minuteMs;
}

/** Both clock changes of the European Union are over when the clock shows 03.00 for the last time. */
function passedMs(day: CalendarDay, wall: number): number {
  const shift = dayMs - (day.endsAt - day.startsAt);
  return wall < 3 * hourMs ? wall : wall - shift;
}

import type { Calendar, CalendarDay } from './calendar-day';
import { dayHolding } from './day-holding';
import type { Instant, LocalDate } from './instant';
import { pacedWallMs } from './paced-wall-time';

/** What users read of an instant: the date, and the time as `HH.MM`. */
export interface VirtualTime {
  readonly date: LocalDate;
  readonly time: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The date and time that pages, log, mails and calendar files show. In a real calendar the wall time of Amsterdam; in
 * a paced one the clock of a day that passes faster: its mail window is from 09.00 to 17.00. Outside a paced calendar virtual time stands
 * still at its first or last minute; outside a real one it throws CALENDAR_TOO_SHORT.
 */
export function virtualTimeOf(calendar: Calendar, instant: Instant): VirtualTime {
  if (calendar.pace === 'real') {
    const day = dayHolding(calendar, instant);
    return { date: day.date, time: clock(wallMs(day, instant)) };
  }
  const day = dayHolding(calendar, within(calendar, instant));
  return { date: day.date, time: clock(pacedWallMs(day, within(calendar, instant))) };
}

/** Both clock changes of the European Union fall at 01.00 UTC: 02.00 becomes 03.00, or 03.00 becomes 02.00. */
function wallMs(day: CalendarDay, instant: Instant): number {
  const passed = instant - day.startsAt;
  const shift = dayMs - (day.endsAt - day.startsAt);
  const changesAfter = shift > 0 ? 2 * hourMs : 3 * hourMs;
  return passed < changesAfter ? passed : passed + shift;
}

function within(calendar: Calendar, instant: Instant): Instant {
  const first = calendar.days[0]?.startsAt ?? instant;
  const end = calendar.days.at(-1)?.endsAt ?? instant;
  return Math.max(first, Math.min(instant, end - 1));
}

function clock(ms: number): string {
  const minutes = Math.floor(ms / minuteMs);
  return `${twoDigits(Math.floor(minutes / 60))}.${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

import type { Calendar } from './calendar-day';
import { dayHolding } from './day-holding';
import type { Instant, LocalDate } from './instant';
import { wallMsIn } from './wall-time';

/** What users read of an instant: the date, and the time as `HH.MM`. */
export interface VirtualTime {
  readonly date: LocalDate;
  readonly time: string;
}

const minuteMs = 60_000;

/**
 * The date and time that pages, log, mails and calendar files show. In a real calendar the wall time of Amsterdam; in
 * a paced one the clock of a day that passes faster: its mail window is from 09.00 to 17.00. Outside a paced calendar virtual time stands
 * still at its first or last minute; outside a real one it throws CALENDAR_TOO_SHORT.
 */
export function virtualTimeOf(calendar: Calendar, instant: Instant): VirtualTime {
  const moment = calendar.pace === 'real' ? instant : within(calendar, instant);
  const day = dayHolding(calendar, moment);
  return { date: day.date, time: clock(wallMsIn(calendar, day, moment)) };
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

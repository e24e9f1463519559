import type { Calendar, CalendarDay, Instant } from '@samenspel/domain';
import { datedDays, type CalendarRange, type DatedDay } from './dated-days';

export interface Pace extends CalendarRange {
  /** The instant at which the first date starts. */
  readonly startsAt: Instant;
  /** How long a working day lasts, in whole milliseconds; other days last nothing. */
  readonly workingDayMs: number;
}

/**
 * The real dates in virtual time, for demonstrations and tests: each working day lasts `workingDayMs`, other days are
 * empty, and the mail window is the middle 80 % of a day. Refused in production by whoever reads the configuration.
 */
export function buildPacedCalendar({ startsAt, workingDayMs, ...range }: Pace): Calendar {
  let clock = startsAt;
  const days = datedDays(range).map((day) => {
    const paced = pacedDay(day, clock, workingDayMs);
    clock = paced.endsAt;
    return paced;
  });
  return { v: 1, pace: { workingDayMs }, days };
}

/** A day in virtual time. */
export function pacedDay(day: DatedDay, startsAt: Instant, workingDayMs: number): CalendarDay {
  const lasts = day.working ? workingDayMs : 0;
  const margin = Math.round(lasts / 10);
  const endsAt = startsAt + lasts;
  return { ...day, startsAt, mailFrom: startsAt + margin, mailUntil: endsAt - margin, endsAt };
}

import type { Calendar, CalendarDay, Instant } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { amsterdam } from './amsterdam';
import { datedDays, type CalendarRange, type DatedDay } from './dated-days';

const hourMs = 3_600_000;
const mailFrom = { hour: 9 };
const mailUntil = { hour: 17 };

/**
 * The real calendar of Europe/Amsterdam, `from` and `until` included: a day runs from 00.00 to 00.00 (23 or 25 hours at
 * a clock change) and process mail goes from 09.00 until 17.00. Working days by Algemene termijnenwet art. 3.
 */
export function buildCalendar(range: CalendarRange): Calendar {
  return { v: 1, pace: 'real', days: realDays(datedDays(range)) };
}

/**
 * Days that follow each other, as the clocks of Amsterdam show them. Asking the time zone is slow and a calendar has
 * years of days: it is asked once for each day, where one day ends and the next begins.
 */
export function realDays(days: readonly DatedDay[]): readonly CalendarDay[] {
  let end: Instant | undefined;
  return days.map((day) => {
    const date = Temporal.PlainDate.from(day.date);
    const startsAt = end ?? startOf(date);
    const endsAt = startOf(date.add({ days: 1 }));
    end = endsAt;
    const hasClockChange = endsAt - startsAt !== 24 * hourMs;
    const at = ({ hour }: { readonly hour: number }): Instant =>
      hasClockChange ? asked(date, hour) : startsAt + hour * hourMs;
    return { ...day, startsAt, mailFrom: at(mailFrom), mailUntil: at(mailUntil), endsAt };
  });
}

function startOf(date: Temporal.PlainDate): Instant {
  return date.toZonedDateTime(amsterdam).epochMilliseconds;
}

function asked(date: Temporal.PlainDate, hour: number): Instant {
  return date.toZonedDateTime({ timeZone: amsterdam, plainTime: { hour } }).epochMilliseconds;
}

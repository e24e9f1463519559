import type { Calendar, CalendarDay, Instant } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { amsterdam } from './amsterdam';
import { datedDays, type CalendarRange, type DatedDay } from './dated-days';

const mailFrom = { hour: 9 };
const mailUntil = { hour: 17 };

/**
 * The real calendar of Europe/Amsterdam, `from` and `until` included: a day runs from 00.00 to 00.00 (23 or 25 hours at
 * a clock change) and process mail goes from 09.00 until 17.00. Working days by Algemene termijnenwet art. 3.
 */
export function buildCalendar(range: CalendarRange): Calendar {
  return { v: 1, pace: 'real', days: datedDays(range).map(realDay) };
}

/** A day as the clocks of Amsterdam show it. */
export function realDay(day: DatedDay): CalendarDay {
  const date = Temporal.PlainDate.from(day.date);
  return {
    ...day,
    startsAt: startOf(date),
    mailFrom: at(date, mailFrom),
    mailUntil: at(date, mailUntil),
    endsAt: startOf(date.add({ days: 1 })),
  };
}

function startOf(date: Temporal.PlainDate): Instant {
  return date.toZonedDateTime(amsterdam).epochMilliseconds;
}

function at(date: Temporal.PlainDate, time: { readonly hour: number }): Instant {
  return date.toZonedDateTime({ timeZone: amsterdam, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

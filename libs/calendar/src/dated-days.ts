import { isInRange, type DateRange, type LocalDate, type NonWorkingReason } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { dutchHolidays } from './dutch-holidays';

/** First and last date of a calendar, both included. */
export interface CalendarRange extends DateRange {
  /** When the programme is closed; absent: never. */
  readonly closed?: readonly DateRange[];
}

export interface DatedDay {
  readonly date: LocalDate;
  readonly working: boolean;
  readonly whyNot?: NonWorkingReason;
}

/** The dates of a range, each with whether it is a working day and why not. */
export function datedDays({ from, until, closed = [] }: CalendarRange): readonly DatedDay[] {
  const last = midnight(until);
  const holidaysOf = new Map<number, ReadonlyMap<LocalDate, NonWorkingReason>>();
  const days: DatedDay[] = [];
  // Counted in UTC, where every day has 24 hours: a date of Temporal costs ten times as much, and there are years of them.
  for (let at = midnight(from); at <= last; at += dayMs) {
    const day = new Date(at);
    const year = day.getUTCFullYear();
    const holidays = holidaysOf.get(year) ?? dutchHolidays(year);
    holidaysOf.set(year, holidays);
    const date = day.toISOString().slice(0, 10);
    const whyNot = holidays.get(date) ?? weekendReason(day) ?? closingReason(date, closed);
    days.push(whyNot === undefined ? { date, working: true } : { date, working: false, whyNot });
  }
  return days;
}

const dayMs = 24 * 3_600_000;
const midnight = (date: LocalDate): number => Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;

function weekendReason(day: Date): NonWorkingReason | undefined {
  if (day.getUTCDay() === 6) return 'saturday';
  return day.getUTCDay() === 0 ? 'sunday' : undefined;
}

const closingReason = (date: LocalDate, closed: readonly DateRange[]): NonWorkingReason | undefined =>
  closed.some((range) => isInRange(date, range)) ? 'closing-day' : undefined;

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
  const last = Temporal.PlainDate.from(until);
  const holidaysOf = new Map<number, ReadonlyMap<LocalDate, NonWorkingReason>>();
  const days: DatedDay[] = [];
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const holidays = holidaysOf.get(day.year) ?? dutchHolidays(day.year);
    holidaysOf.set(day.year, holidays);
    const date = day.toString();
    const whyNot = holidays.get(date) ?? weekendReason(day) ?? closingReason(date, closed);
    days.push(whyNot === undefined ? { date, working: true } : { date, working: false, whyNot });
  }
  return days;
}

function weekendReason(day: Temporal.PlainDate): NonWorkingReason | undefined {
  if (day.dayOfWeek === 6) return 'saturday';
  return day.dayOfWeek === 7 ? 'sunday' : undefined;
}

const closingReason = (date: LocalDate, closed: readonly DateRange[]): NonWorkingReason | undefined =>
  closed.some((range) => isInRange(date, range)) ? 'closing-day' : undefined;

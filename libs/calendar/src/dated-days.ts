import type { LocalDate, NonWorkingReason } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { dutchHolidays } from './dutch-holidays';

/** First and last date of a calendar, both included. */
export interface CalendarRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface DatedDay {
  readonly date: LocalDate;
  readonly working: boolean;
  readonly whyNot?: NonWorkingReason;
}

/** The dates of a range, each with whether it is a working day and why not. */
export function datedDays({ from, until }: CalendarRange): readonly DatedDay[] {
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
    const whyNot = holidays.get(day.toString()) ?? weekendReason(day);
    days.push(
      whyNot === undefined ? { date: day.toString(), working: true } : { date: day.toString(), working: false, whyNot },
    );
  }
  return days;
}

function weekendReason(day: Temporal.PlainDate): NonWorkingReason | undefined {
  if (day.dayOfWeek === 6) return 'saturday';
  return day.dayOfWeek === 7 ? 'sunday' : undefined;
}

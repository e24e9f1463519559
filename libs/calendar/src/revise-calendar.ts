import { isInRange, type Calendar, type CalendarDay, type DateRange, type LocalDate } from '@samenspel/domain';
import { pacedDay } from './build-paced-calendar';
import type { DatedDay } from './dated-days';

/**
 * The same calendar with these closing days instead of those that it has, from the day after `today` on: a day that
 * began stays what it was. Weekends and holidays stay; in a paced calendar the later days come sooner or later.
 */
export function reviseCalendar(calendar: Calendar, closed: readonly DateRange[], today: LocalDate): Calendar {
  const keptUntil = lastKept(calendar, today);
  const days: CalendarDay[] = [];
  for (const day of calendar.days) {
    const isKept = day.date <= keptUntil;
    days.push(isKept ? day : inItsPlace(calendar, withClosing(day, closed), days.at(-1)));
  }
  return { ...calendar, days };
}

/** The past that a calendar catches up with is kept too, until its days are real. */
function lastKept({ pace, days }: Calendar, today: LocalDate): LocalDate {
  if (pace === 'real' || pace.realFrom === undefined) return today;
  const { realFrom } = pace;
  const lastFast = days.findLast(({ date }) => date < realFrom)?.date ?? today;
  return lastFast > today ? lastFast : today;
}

/** The days of a paced calendar follow each other: one that closes lasts nothing, and the next ones start earlier. */
function inItsPlace({ pace }: Calendar, day: CalendarDay, before: CalendarDay | undefined): CalendarDay {
  if (pace === 'real' || pace.realFrom !== undefined) return day;
  return pacedDay(day, before?.endsAt ?? day.startsAt, pace.workingDayMs);
}

function withClosing(day: CalendarDay, closed: readonly DateRange[]): CalendarDay {
  if (day.whyNot !== undefined && day.whyNot !== 'closing-day') return day;
  const { startsAt, mailFrom, mailUntil, endsAt } = day;
  return { ...datedDay(day.date, closed), startsAt, mailFrom, mailUntil, endsAt };
}

function datedDay(date: LocalDate, closed: readonly DateRange[]): DatedDay {
  if (!closed.some((range) => isInRange(date, range))) return { date, working: true };
  return { date, working: false, whyNot: 'closing-day' };
}

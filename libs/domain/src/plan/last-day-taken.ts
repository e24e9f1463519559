import type { Calendar } from '../time/calendar-day';
import { localDateOf } from '../time/day-holding';
import type { LocalDate } from '../time/instant';
import type { PlannedStep } from './plan';

/** The last day that a step really took: it may end before the date that it was given. */
export function lastDayTaken(calendar: Calendar, { endedAt, opensAt, lastDay }: PlannedStep): LocalDate {
  return endedAt === undefined ? lastDay : localDateOf(calendar, Math.max(opensAt, endedAt - 1));
}

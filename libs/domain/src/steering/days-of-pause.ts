import { addWorkingDays } from '../plan/add-working-days';
import { pausedWorkingDays } from '../plan/paused-working-days';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';

/** The first day that a pause that begins today counts: a day that an earlier pause touched was counted then. */
export function firstDayOfPause(calendar: Calendar, today: LocalDate, resumedOn: LocalDate | null): LocalDate {
  return resumedOn === today ? addWorkingDays(calendar, today, 1) : today;
}

/** How many working days every later date moves when the task is resumed today. */
export function daysOfPause(calendar: Calendar, pausedOn: LocalDate, today: LocalDate): number {
  return pausedOn > today ? 0 : pausedWorkingDays(calendar, pausedOn, today);
}

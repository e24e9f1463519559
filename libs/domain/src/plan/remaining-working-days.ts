import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';
import { workingDaysBetween } from './working-days-between';

/** "Nog 5 werkdagen": working days after today up to and including the last day; 0 on the last day, negative after it. */
export function remainingWorkingDays(calendar: Calendar, today: LocalDate, lastDay: LocalDate): number {
  return workingDaysBetween(calendar, today, lastDay);
}

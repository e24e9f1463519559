import type { Calendar } from '../time/calendar-day';

/** Whether a date is a working day in one of two calendars of the same dates, and not in the other. */
export const workingDaysDiffer = (one: Calendar, other: Calendar): boolean =>
  one.days.some(({ working }, index) => other.days[index]?.working !== working);

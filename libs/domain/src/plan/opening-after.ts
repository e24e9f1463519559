import type { Calendar } from '../time/calendar-day';
import { dayHolding } from '../time/day-holding';
import { dayOn } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';
import { firstWorkingDayOnOrAfter } from './first-working-day-on-or-after';

export interface Opening {
  readonly opensOn: LocalDate;
  readonly opensAt: Instant;
}

/**
 * When a step opens that follows an instant (the planned end of the step before, or a launch): at that instant when it
 * lies on a working day, else at the start of the next one. Throws CALENDAR_TOO_SHORT.
 */
export function openingAfter(calendar: Calendar, instant: Instant): Opening {
  const day = dayHolding(calendar, instant);
  if (day.working) return { opensOn: day.date, opensAt: instant };
  const opensOn = firstWorkingDayOnOrAfter(calendar, day.date);
  return { opensOn, opensAt: dayOn(calendar, opensOn).startsAt };
}

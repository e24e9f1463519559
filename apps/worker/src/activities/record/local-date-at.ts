import { type Calendar, dayHolding, type Instant, type LocalDate } from '@samenspel/domain';

/**
 * The local date of an instant in the calendar of a task; after its last day that one. A task that ended, or that waits
 * for a person, outlives its calendar: it can still be looked at.
 */
export function localDateAt(calendar: Calendar, instant: Instant): LocalDate {
  const last = calendar.days.at(-1);
  return last !== undefined && instant >= last.endsAt ? last.date : dayHolding(calendar, instant).date;
}

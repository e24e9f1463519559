import type { Calendar } from '../time/calendar-day';
import type { Instant } from '../time/instant';

/**
 * When a process mail may go that is wanted from an instant on: that instant when it lies in the mail window of a
 * working day, else the start of the next window (product.md, the guarded chain: never outside working days and
 * office hours).
 */
export function mailInstant(calendar: Calendar, wantedFrom: Instant): Instant {
  const day = calendar.days.find(({ working, mailUntil }) => working && wantedFrom < mailUntil);
  return Math.max(wantedFrom, day?.mailFrom ?? wantedFrom);
}

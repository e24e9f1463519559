import type { Calendar, CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';

/** A week is any five working days in a row, so that a Friday and the Monday after it do not count as two weeks. */
export const workingDaysOfWeek = 5;

/** When the week began that ends today; the start of the calendar when it does not reach back so far. */
export function weekBeganAt(calendar: Calendar, now: Instant): Instant {
  const until = workingDays(calendar).filter(({ startsAt }) => startsAt <= now);
  return (until.at(-workingDaysOfWeek) ?? calendar.days[0])?.startsAt ?? now;
}

/** The mail window in which a reminder that went at this instant no longer counts. */
export function noLongerCountsAt(calendar: Calendar, sentAt: Instant): Instant {
  const after = workingDays(calendar).filter(({ startsAt }) => startsAt > sentAt);
  // The day on which it went is the first of the five.
  return (after[workingDaysOfWeek - 1] ?? after.at(-1))?.mailFrom ?? sentAt;
}

const workingDays = ({ days }: Calendar): readonly CalendarDay[] => days.filter(({ working }) => working);

import type { Calendar, CalendarDay } from '../time/calendar-day';
import { dayHolding } from '../time/day-holding';
import { dayAt, dayOn, indexOfDate } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';
import { stableFraction } from '../time/stable-fraction';
import { firstWorkingDayOnOrAfter } from './first-working-day-on-or-after';
import type { Moment } from './plan';

export type MomentTimes = Pick<Moment, 'on' | 'wakeAt' | 'sendAt'>;

// In real time 05.00 and 08.30 of the nine hours before the mail window: after the clock change, before the first mail.
const wakeFromShare = 5 / 9;
const wakeUntilShare = 8.5 / 9;

/** When the workflow wakes and when the mail goes, for a moment on a day; the wake is spread by task id. */
export function momentOn(calendar: Calendar, on: LocalDate, taskId: string): MomentTimes {
  const day = dayOn(calendar, on);
  return { on, wakeAt: wakeAtOf(day, taskId), sendAt: day.mailFrom };
}

/**
 * The asking mail of a step: at the opening when that lies in the mail window of a working day, else at the start of
 * the next mail window. Throws CALENDAR_TOO_SHORT.
 */
export function askingAfter(calendar: Calendar, opensAt: Instant, taskId: string): MomentTimes {
  const day = dayHolding(calendar, opensAt);
  if (day.working && opensAt < day.mailUntil) return askingOn(day, opensAt, taskId);
  const next = dayAt(calendar, indexOfDate(calendar, day.date) + 1).date;
  return momentOn(calendar, firstWorkingDayOnOrAfter(calendar, next), taskId);
}

function askingOn(day: CalendarDay, opensAt: Instant, taskId: string): MomentTimes {
  return {
    on: day.date,
    wakeAt: opensAt < day.mailFrom ? Math.max(opensAt, wakeAtOf(day, taskId)) : opensAt,
    sendAt: Math.max(opensAt, day.mailFrom),
  };
}

function wakeAtOf(day: CalendarDay, taskId: string): Instant {
  const share = wakeFromShare + (wakeUntilShare - wakeFromShare) * stableFraction(taskId);
  return day.startsAt + Math.floor((day.mailFrom - day.startsAt) * share);
}

import type { Calendar, CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';
import { instantOfWall } from '../time/wall-time';
import type { ReminderHours } from './reminder-choice';

const hourMs = 3_600_000;

/** Until when somebody wants quiet; undefined when a reminder may come now. */
export interface Quiet {
  readonly until: Instant;
  /** Today's hours are still to come. */
  readonly isToday: boolean;
}

/** Within office hours somebody may want reminders at some hours only; the others are quiet. */
export function quietUntil(calendar: Calendar, now: Instant, hours: ReminderHours | null): Quiet | undefined {
  if (hours === null) return undefined;
  const [today, ...later] = calendar.days.filter(({ working, endsAt }) => working && now < endsAt);
  if (today === undefined) return undefined;
  const from = wallOf(calendar, today, hours.from);
  if (now < from) return { until: from, isToday: true };
  if (now < wallOf(calendar, today, hours.until)) return undefined;
  const [next] = later;
  return next && { until: wallOf(calendar, next, hours.from), isToday: false };
}

/** Within the mail window: what stands outside it would not go. */
function wallOf(calendar: Calendar, day: CalendarDay, hour: number): Instant {
  return Math.min(day.mailUntil, Math.max(day.mailFrom, instantOfWall(calendar, day, hour * hourMs)));
}

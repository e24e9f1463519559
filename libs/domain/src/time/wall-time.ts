import type { Calendar, CalendarDay } from './calendar-day';
import type { Instant } from './instant';
import { pacedInstant, pacedWallMs } from './paced-wall-time';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How far the clock on the wall has come in a day of this calendar, in milliseconds since midnight. */
export function wallMsIn(calendar: Calendar, day: CalendarDay, instant: Instant): number {
  const passing = howItPasses(calendar, day);
  if (passing === 'fast') return pacedWallMs(day, instant);
  return passing === 'joined' ? dayMs - (day.endsAt - instant) : realWallMs(day, instant);
}

/** The inverse, within the day. */
export function instantOfWall(calendar: Calendar, day: CalendarDay, wall: number): Instant {
  const passing = howItPasses(calendar, day);
  if (passing === 'fast') return pacedInstant(day, wall);
  return passing === 'joined'
    ? Math.max(day.startsAt, day.endsAt - (dayMs - wall))
    : day.startsAt + passedMs(day, wall);
}

/** `joined` is the day on which a virtual calendar catches up with the present: it starts later than at midnight. */
function howItPasses({ pace }: Calendar, { date }: CalendarDay): 'real' | 'joined' | 'fast' {
  if (pace === 'real') return 'real';
  if (pace.realFrom === undefined || date < pace.realFrom) return 'fast';
  return date === pace.realFrom ? 'joined' : 'real';
}

/** Both clock changes of the European Union fall at 01.00 UTC: 02.00 becomes 03.00, or 03.00 becomes 02.00. */
function realWallMs(day: CalendarDay, instant: Instant): number {
  const passed = instant - day.startsAt;
  const shift = dayMs - (day.endsAt - day.startsAt);
  const changesAfter = shift > 0 ? 2 * hourMs : 3 * hourMs;
  return passed < changesAfter ? passed : passed + shift;
}

/** Both clock changes of the European Union are over when the clock shows 03.00 for the last time. */
function passedMs(day: CalendarDay, wall: number): number {
  const shift = dayMs - (day.endsAt - day.startsAt);
  return wall < 3 * hourMs ? wall : wall - shift;
}

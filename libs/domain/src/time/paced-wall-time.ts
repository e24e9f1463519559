import type { CalendarDay } from './calendar-day';
import type { Instant } from './instant';

const hourMs = 3_600_000;

/** Between two corners the clock of a paced day runs evenly. */
interface Corner {
  readonly at: Instant;
  readonly wall: number;
}

/** Office hours take most of a paced day, so that mail goes out between nine and five there as well. */
const cornersOf = ({ startsAt, mailFrom, mailUntil, endsAt }: CalendarDay): readonly Corner[] => [
  { at: startsAt, wall: 0 },
  { at: mailFrom, wall: 9 * hourMs },
  { at: mailUntil, wall: 17 * hourMs },
  { at: endsAt, wall: 24 * hourMs },
];

/** How far the clock on the wall has come, in milliseconds since midnight. */
export function pacedWallMs(day: CalendarDay, instant: Instant): number {
  const [from, until] = stretchOf(day, ({ at }) => at <= instant);
  const passed = instant - from.at;
  // Multiplied first: a share of the stretch would be rounded, and 09.30 shown as 09.29.
  return until.at === from.at ? from.wall : from.wall + (passed * (until.wall - from.wall)) / (until.at - from.at);
}

/** The inverse, as exactly as a millisecond allows, within the day. */
export function pacedInstant(day: CalendarDay, wall: number): Instant {
  const [from, until] = stretchOf(day, (corner) => corner.wall <= wall);
  const passed = Math.ceil(((wall - from.wall) * (until.at - from.at)) / (until.wall - from.wall));
  return Math.max(day.startsAt, Math.min(from.at + passed, day.endsAt - 1));
}

function stretchOf(day: CalendarDay, isPassed: (corner: Corner) => boolean): readonly [from: Corner, until: Corner] {
  const [midnight, nine, five, end] = cornersOf(day) as readonly [Corner, Corner, Corner, Corner];
  if (isPassed(five)) return [five, end];
  return isPassed(nine) ? [nine, five] : [midnight, nine];
}

import type { Calendar, CalendarDay, Instant } from '@samenspel/domain';
import { amsterdam } from './amsterdam';
import { realDays } from './build-calendar';
import { buildPacedCalendar, type Pace } from './build-paced-calendar';
import { datedDays } from './dated-days';
import { localDateOf } from './local-date-of';

/**
 * A calendar for a task that has a past: every working day before the present one lasts `workingDayMs`, from `startsAt`
 * on, and from the present day on days are real. So a sample is played through weeks within a minute, by the same code
 * and in the same order as ever, and is then a task like any other.
 */
export function buildCatchingUpCalendar({ from, until, closed = [], startsAt, workingDayMs }: Pace): Calendar {
  const today = localDateOf(amsterdam, startsAt);
  const past = buildPacedCalendar({ from, until: today, closed, startsAt, workingDayMs }).days.filter(
    ({ date }) => date < today,
  );
  const joinedAt = past.at(-1)?.endsAt ?? startsAt;
  const real = realDays(datedDays({ from: today, until, closed })).map((day) => notBefore(joinedAt, day));
  return { v: 1, pace: { workingDayMs, realFrom: today }, days: [...past, ...real] };
}

// The past is over a minute after the launch: in the middle of the mail window, past it, or even past midnight.
function notBefore(joinedAt: Instant, day: CalendarDay): CalendarDay {
  const { startsAt, mailFrom, mailUntil, endsAt } = day;
  return {
    ...day,
    startsAt: Math.max(startsAt, joinedAt),
    mailFrom: Math.max(mailFrom, joinedAt),
    mailUntil: Math.max(mailUntil, joinedAt),
    endsAt: Math.max(endsAt, joinedAt),
  };
}

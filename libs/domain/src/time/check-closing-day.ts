import { DomainError } from '../error/domain-error';
import type { DateRange } from './date-range';
import type { LocalDate } from './instant';

/** Six weeks of summer and a bit: longer is a typing error in a year. */
export const mostClosingDays = 60;
const mostYearsAhead = 4;

/** Throws CLOSING_DAY_REVERSED, CLOSING_DAY_TOO_LONG, CLOSING_DAY_OVER or CLOSING_DAY_TOO_FAR. */
export function checkClosingDay({ from, until }: DateRange, today: LocalDate): void {
  if (until < from) throw new DomainError('CLOSING_DAY_REVERSED', { from, until });
  if (daysFrom(from, until) > mostClosingDays)
    throw new DomainError('CLOSING_DAY_TOO_LONG', { from, until, most: mostClosingDays });
  if (until < today) throw new DomainError('CLOSING_DAY_OVER', { until, today });
  const latest = Number(today.slice(0, 4)) + mostYearsAhead;
  if (Number(until.slice(0, 4)) > latest) throw new DomainError('CLOSING_DAY_TOO_FAR', { until, latest });
}

const dayMs = 86_400_000;
const daysFrom = (from: LocalDate, until: LocalDate): number => (Date.parse(until) - Date.parse(from)) / dayMs + 1;

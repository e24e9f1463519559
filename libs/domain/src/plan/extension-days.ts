import { DomainError } from '../error/domain-error';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';
import type { PlannedStep } from './plan';
import { workingDaysBetween } from './working-days-between';

/**
 * The working days that an extension to `lastDay` adds. Throws EXTENSION_AFTER_CLOSING once the closing instant passed,
 * EXTENSION_NOT_LATER when the date is not after the present last day, EXTENSION_NOT_ON_WORKING_DAY, and
 * CALENDAR_TOO_SHORT.
 */
export function extensionDays(
  calendar: Calendar,
  step: Pick<PlannedStep, 'lastDay' | 'endsAt' | 'hasClosingInstant'>,
  lastDay: LocalDate,
  now: Instant,
): number {
  const facts = { lastDay, presentLastDay: step.lastDay };
  if (step.hasClosingInstant && now >= step.endsAt) throw new DomainError('EXTENSION_AFTER_CLOSING', facts);
  if (lastDay <= step.lastDay) throw new DomainError('EXTENSION_NOT_LATER', facts);
  if (!dayOn(calendar, lastDay).working) throw new DomainError('EXTENSION_NOT_ON_WORKING_DAY', facts);
  return workingDaysBetween(calendar, step.lastDay, lastDay);
}

import { localDateOf as localDateIn, type Calendar, type Instant, type LocalDate } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';

/**
 * The local date of an instant: by a calendar (throws CALENDAR_TOO_SHORT), or in a time zone where no calendar is at
 * hand yet, such as at the launch of a task.
 */
export function localDateOf(calendarOrZone: Calendar | string, instant: Instant): LocalDate {
  if (typeof calendarOrZone !== 'string') return localDateIn(calendarOrZone, instant);
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendarOrZone).toPlainDate().toString();
}

import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';
import { addWorkingDays } from './add-working-days';
import { momentOn } from './moment-on';
import type { Moment } from './plan';

export interface OverdueStep {
  readonly taskId: string;
  /** The due date that has passed. */
  readonly lastDay: LocalDate;
  /** Reminders are planned up to and including this date. */
  readonly until: LocalDate;
}

/**
 * The reminders of a programme manager who has the ball since a due date passed: every `managerReminderEvery` working
 * days, up to and including `until`, and always the first one after it. Throws CALENDAR_TOO_SHORT.
 */
export function planManagerReminders(policy: Policy, calendar: Calendar, overdue: OverdueStep): readonly Moment[] {
  const reminders: Moment[] = [];
  let on = overdue.lastDay;
  do {
    const offset = (reminders.length + 1) * policy.managerReminderEvery;
    on = addWorkingDays(calendar, overdue.lastDay, offset);
    const times = momentOn(calendar, on, overdue.taskId);
    reminders.push({ kind: 'manager-reminder', key: `manager-reminder:${String(offset)}`, offset, ...times });
  } while (on <= overdue.until);
  return reminders;
}

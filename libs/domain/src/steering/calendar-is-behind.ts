import type { Plan } from '../plan/plan';
import type { Calendar } from '../time/calendar-day';
import { isInRange, type DateRange } from '../time/date-range';
import type { LocalDate } from '../time/instant';

export interface CalendarOfTask {
  readonly calendar: Calendar;
  readonly plan: Plan;
  readonly today: LocalDate;
}

/** Whether the calendar of a task differs from the closing days of its programme on a day of its plan that is to come. */
export function calendarIsBehind({ calendar, plan, today }: CalendarOfTask, closed: readonly DateRange[]): boolean {
  const until = plan.steps.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), today);
  return calendar.days.some(({ date, working, whyNot }) => {
    if (date <= today || date > until || !(working || whyNot === 'closing-day')) return false;
    return working === closed.some((range) => isInRange(date, range));
  });
}

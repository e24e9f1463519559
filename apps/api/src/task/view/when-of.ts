import { instantText, type Deadline, type When } from '@samenspel/contracts';
import { remainingWorkingDays, virtualTimeOf, type Instant, type LocalDate } from '@samenspel/domain';
import type { TaskRecord } from './task-record';

/** A moment as people read it, on the calendar of the task. */
export function whenOf({ calendar }: Pick<TaskRecord, 'calendar'>, at: Instant): When {
  const { date, time } = virtualTimeOf(calendar, at);
  return { at: instantText(at), on: date, time };
}

interface WithDeadline {
  readonly lastDay: LocalDate;
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
}

/** The one form in which a date of a step leaves the API. */
export function deadlineOf({ calendar, today }: Pick<TaskRecord, 'calendar' | 'today'>, step: WithDeadline): Deadline {
  return {
    lastDay: step.lastDay,
    endsAt: instantText(step.endsAt),
    hasClosingInstant: step.hasClosingInstant,
    workingDaysLeft: remainingWorkingDays(calendar, today, step.lastDay),
    today,
  };
}

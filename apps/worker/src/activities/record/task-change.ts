import type { Calendar, Instant, LocalDate, Plan, Policy, TaskStatus } from '@samenspel/domain';
import type { Sql } from './sql';

/** The row of a task while its change holds it. */
export interface TaskRow {
  readonly taskId: string;
  readonly programmeId: string;
  readonly status: TaskStatus;
  readonly policy: Policy;
  readonly plan: Plan;
  readonly planVersion: number;
  readonly startsOn: LocalDate;
  readonly managerPersonId: string;
  readonly iterationsAgreed: number | null;
  readonly sendBacks: number;
  readonly pausedOn: LocalDate | null;
  readonly calendarId: string;
}

/** What every mail of a task needs beside the record: the key that new links are made with. */
export interface PostSettings {
  readonly linkKeyId: string;
}

/**
 * One change of one task: a transaction that holds the row of the task, so that changes of a task follow each other.
 * `now` is the clock of PostgreSQL at its start and `today` the local date of that moment in the task's calendar.
 */
export interface TaskChange {
  readonly sql: Sql;
  readonly task: TaskRow;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly post: PostSettings;
}

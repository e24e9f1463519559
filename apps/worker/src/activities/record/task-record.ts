import { ApplicationFailure } from '@temporalio/common';
import type { Calendar, Instant } from '@samenspel/domain';
import { localDateAt } from './local-date-at';
import type { Database } from '@samenspel/persistence';
import type { PostSettings, TaskChange, TaskRow } from './task-change';

// Calendars never change once stored; a worker serves the tasks of a handful of programmes.
const rememberedCalendars = 16;

const taskColumns = `
  t.id as "taskId", t.programme_id as "programmeId", t.status, t.policy, t.plan, t.plan_version as "planVersion",
  t.starts_on::text as "startsOn", t.manager_person_id as "managerPersonId", t.iterations_agreed as "iterationsAgreed",
  t.send_backs as "sendBacks", t.paused_on::text as "pausedOn", t.calendar_id as "calendarId"`;

type LaunchedTask = TaskRow & { readonly now: Instant };

/** The record of the tasks, as the activities read and change it. */
export class TaskRecord {
  private readonly calendars = new Map<string, Calendar>();

  constructor(
    private readonly database: Database,
    private readonly post: PostSettings,
  ) {}

  /** Runs the work in one transaction that holds the row of the task. Fails for good when there is no such task. */
  change<Result>(taskId: string, work: (change: TaskChange) => Promise<Result>): Promise<Result> {
    return this.database.transact(async () => {
      // Not `for update`: that would make every answer wait, whose foreign keys share the row of the task.
      await this.database.rows('select 1 from task where id = $1 for no key update', [taskId]);
      return work(await this.read(taskId));
    });
  }

  /** The same without holding the row, in one snapshot, for work that only reads. */
  look<Result>(taskId: string, work: (change: TaskChange) => Promise<Result>): Promise<Result> {
    return this.database.transact(async () => {
      await this.database.execute('set transaction isolation level repeatable read, read only');
      return work(await this.read(taskId));
    });
  }

  /** Notes when the workflow looked and until when it sleeps; in real time, because the reconciler compares it with the clock. */
  async noteLook(taskId: string, nextWakeAt: Instant | null): Promise<void> {
    await this.database.execute('update task set last_look_at = clock_timestamp(), next_wake_at = $2 where id = $1', [
      taskId,
      nextWakeAt === null ? null : new Date(nextWakeAt),
    ]);
  }

  private async read(taskId: string): Promise<TaskChange> {
    const row = await this.database.row<LaunchedTask>(
      `select ${taskColumns}, clock_timestamp() as now from task t where t.id = $1 and t.status <> 'draft'`,
      [taskId],
    );
    if (row === undefined) throw noSuchTask(taskId);
    const calendar = await this.calendarOf(row.calendarId);
    const { now, ...task } = row;
    return { sql: this.database, task, calendar, now, today: localDateAt(calendar, now), post: this.post };
  }

  private async calendarOf(calendarId: string): Promise<Calendar> {
    const known = this.calendars.get(calendarId);
    if (known !== undefined) return known;
    const row = await this.database.row<{ body: Calendar }>('select body from calendar where id = $1', [calendarId]);
    if (row === undefined)
      throw ApplicationFailure.nonRetryable(`Calendar ${calendarId} is not in the record`, 'CALENDAR_UNKNOWN');
    if (this.calendars.size >= rememberedCalendars) this.calendars.clear();
    this.calendars.set(calendarId, row.body);
    return row.body;
  }
}

function noSuchTask(taskId: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(`Task ${taskId} is not a launched task of the record`, 'TASK_UNKNOWN');
}

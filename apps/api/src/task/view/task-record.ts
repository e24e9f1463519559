import { Injectable } from '@nestjs/common';
import { localDateOf, type Calendar, type Instant, type LocalDate } from '@samenspel/domain';
import {
  CalendarRepository,
  Database,
  StepRepository,
  TaskRepository,
  type Step,
  type Task,
} from '@samenspel/persistence';
import { byTask } from './by-task';

/** A launched task as every page reads it: with its calendar, the steps that were opened, and what time it is. */
export interface TaskRecord {
  readonly task: Task;
  readonly calendar: Calendar;
  readonly steps: readonly Step[];
  /** The clock of PostgreSQL when it was read. */
  readonly now: Instant;
  /** The local date of `now` on the calendar of the task. */
  readonly today: LocalDate;
}

/** What time it is on a calendar. */
export type TaskMoment = Pick<TaskRecord, 'calendar' | 'now' | 'today'>;

/** A task with one of its steps. */
export interface StepRecord extends TaskRecord {
  readonly step: Step;
}

@Injectable()
export class TaskRecords {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskRepository,
    private readonly steps: StepRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(taskId: string): Promise<TaskRecord> {
    const [task, steps, now] = await Promise.all([
      this.tasks.getById(taskId),
      this.steps.findOfTask(taskId),
      this.database.clock(),
    ]);
    const calendar = await this.calendars.getById(task.calendarId);
    return { task, calendar, steps, now, today: todayOf(calendar, now) };
  }

  /** These tasks in this order, in as many statements as one of them takes. One that is not there is left out. */
  async readAll(taskIds: readonly string[]): Promise<readonly TaskRecord[]> {
    const [tasks, steps, now] = await Promise.all([
      this.tasks.findByIds(taskIds),
      this.steps.findOfTasks(taskIds),
      this.database.clock(),
    ]);
    const taskOf = new Map(tasks.map((task) => [task.id, task]));
    const stepsOf = byTask(steps);
    const found = taskIds.flatMap((id) => taskOf.get(id) ?? []);
    return Promise.all(
      found.map(async (task) => {
        const calendar = await this.calendars.getById(task.calendarId);
        return { task, calendar, steps: stepsOf(task.id), now, today: todayOf(calendar, now) };
      }),
    );
  }

  /** What time it is on each of these calendars. */
  async momentsOf(calendarIds: readonly string[]): Promise<(calendarId: string) => TaskMoment> {
    const now = await this.database.clock();
    const moments = new Map<string, TaskMoment>();
    for (const id of new Set(calendarIds)) {
      const calendar = await this.calendars.getById(id);
      moments.set(id, { calendar, now, today: todayOf(calendar, now) });
    }
    return (calendarId) => {
      const moment = moments.get(calendarId);
      if (moment === undefined) throw new Error(`calendar ${calendarId} was not asked for`);
      return moment;
    };
  }

  /** @throws DomainError NOT_FOUND */
  async readOfStep(stepId: string): Promise<StepRecord> {
    const step = await this.steps.getById(stepId);
    return { ...(await this.read(step.taskId)), step };
  }
}

// A paced calendar ends one day; what is shown then is its last day.
function todayOf(calendar: Calendar, now: Instant): LocalDate {
  const first = calendar.days[0];
  const last = calendar.days.at(-1);
  if (first === undefined || last === undefined) throw new Error('a calendar without days was stored');
  return localDateOf(calendar, Math.min(Math.max(now, first.startsAt), last.endsAt - 1));
}

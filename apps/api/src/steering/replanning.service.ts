import { Injectable } from '@nestjs/common';
import { reviseCalendar } from '@samenspel/calendar';
import type { DateChange, TaskFault, TaskToReplan, TaskToReplanList } from '@samenspel/contracts';
import {
  calendarIsBehind,
  dateChanges,
  dayOn,
  keepShownDates,
  planTask,
  windowWarnings,
  type Calendar,
  type Plan,
  type SteeringSight,
} from '@samenspel/domain';
import {
  ClosingDayRepository,
  MeetingRepository,
  SteeringReadingsRepository,
  TaskRepository,
} from '@samenspel/persistence';
import { DaysAway, signalOf } from '../calendar/days-away';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { deadlineOf } from '../task/view/when-of';

/** What the closing days of a programme mean for the tasks that run. */
@Injectable()
export class ReplanningService {
  constructor(
    private readonly records: TaskRecords,
    private readonly tasks: TaskRepository,
    private readonly closingDays: ClosingDayRepository,
    private readonly readings: SteeringReadingsRepository,
    private readonly meetings: MeetingRepository,
    private readonly daysAway: DaysAway,
  ) {}

  /** The tasks whose dates would move when they were planned again now, and those dates. */
  async list(programmeId: string): Promise<TaskToReplanList> {
    const running = await this.tasks.findIdsOfProgramme(programmeId, { status: 'running' });
    const paused = await this.tasks.findIdsOfProgramme(programmeId, { status: 'paused' });
    const closed = await this.closingDays.findClosedDates(programmeId);
    const items: TaskToReplan[] = [];
    for (const id of [...running, ...paused]) {
      const record = await this.records.read(id);
      const changes = calendarIsBehind({ ...record, plan: record.task.plan }, closed) ? await this.changes(record) : [];
      const { title, status } = record.task;
      if (changes.length > 0) items.push({ id, title, status, changes: [...changes] });
    }
    return { items };
  }

  async sightOf({ task, calendar, today }: TaskRecord): Promise<SteeringSight['replanning']> {
    const closed = await this.closingDays.findClosedDates(task.programmeId);
    return { calendar: reviseCalendar(calendar, closed, today), plan: task.plan };
  }

  /** What people may stumble over on the new dates. */
  async warnings({ task, today }: TaskRecord, calendar: Calendar, plan: Plan): Promise<TaskFault[]> {
    const parties = await this.tasks.findParties(task.id);
    const away = await this.daysAway.find(
      task.programmeId,
      parties.map(({ partyId }) => partyId),
    );
    // The closing days of the programme are what it is about: they count nowhere any more.
    const others = away.filter(({ kind }) => kind !== 'closing-day');
    const meetings = await this.meetings.findAhead(task.id, today);
    return [
      ...windowWarnings(plan.steps, others, today).map(signalOf),
      ...meetings
        .filter(({ localDate }) => !dayOn(calendar, localDate).working)
        .map(({ localDate }) => ({ field: '', code: 'MEETING_ON_CLOSING_DAY', params: { date: localDate } })),
    ];
  }

  private async changes(record: TaskRecord): Promise<readonly DateChange[]> {
    const { task, today } = record;
    const { calendar, plan } = await this.sightOf(record);
    const course = await this.readings.readCourse({ ...task, taskId: task.id }, today);
    const after = planTask(task.policy, calendar, keepShownDates(course, { policy: task.policy, calendar, plan }));
    return changesOf(record, after, calendar);
  }
}

/** Every date that differs from the plan that people know; the later ones as the calendar has them that comes. */
export const changesOf = (record: TaskRecord, after: Plan, calendar: Calendar): DateChange[] =>
  dateChanges(record.task.plan, after).map((change) => ({
    stepKind: change.stepKind,
    ordinal: change.ordinal,
    before: change.before && deadlineOf(record, change.before),
    after: change.after && deadlineOf({ ...record, calendar }, change.after),
  }));

import { Injectable } from '@nestjs/common';
import type { IterationView, SeatRef, WorkItem } from '@samenspel/contracts';
import { may, type Action, type Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import {
  ActionRepository,
  GoalRepository,
  MeetingRepository,
  ResourceRepository,
  SeatRepository,
  TaskReadingsRepository,
  type AtTable,
} from '@samenspel/persistence';
import { lineOf } from '../task/view/line-of';
import { seatRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import type { StepRecord } from '../task/view/task-record';
import { WorkService } from '../task/work.service';
import { BulletinService } from './bulletin.service';
import { IterationRecords } from './iteration-records';
import { MemberAnswers } from './member-answers';
import { MinutesReader } from './minutes-reader';
import { ownSeatOf } from './own-seat';
import { actionViewOf, type CycleReader } from './view/action-view-of';
import { goalViewOf } from './view/goal-view-of';
import { meetingViewOf } from './view/meeting-view-of';

type Asking = Actor & { readonly personId: string };

/** The page of a cycle: goals, actions, meeting, check-in and reflection. */
@Injectable()
export class IterationService {
  constructor(
    private readonly records: IterationRecords,
    private readonly resources: ResourceRepository,
    private readonly goals: GoalRepository,
    private readonly actions: ActionRepository,
    private readonly meetings: MeetingRepository,
    private readonly seats: SeatRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly memberAnswers: MemberAnswers,
    private readonly minutes: MinutesReader,
    private readonly bulletins: BulletinService,
    private readonly work: WorkService,
  ) {}

  async read(stepId: string, actor: Asking, language: Language): Promise<IterationView> {
    const record = await this.records.read(stepId);
    const resource = (await this.resources.findOfStep(stepId)) ?? { programmeId: record.task.programmeId };
    const reader = { actor, resource, mySeatId: ownSeatOf(actor, resource.workGroupSeatIds ?? []) };
    const table = await this.readings.findAtTable(record.task.id);
    const actions = await this.actions.findInCycle(record.task.id, record.step.ordinal);
    const seats = await this.seatRefs(record, [...table, ...actions]);
    const isAtTable = may(actor, 'iteration.report-progress', resource);
    const [goals, meeting, minutes, answers, mine, bulletin] = await Promise.all([
      this.goals.findOfStep(stepId),
      this.meetingOf(record, isAtTable),
      isAtTable ? this.minutes.read(record, actor) : [],
      this.memberAnswers.read(record, { ...reader, seats, isAtTable }),
      this.mine(stepId, reader),
      this.bulletins.findOfStep(record, stepId, language),
    ]);
    const { answered, ...said } = answers;
    return {
      ...courseOf(record),
      goals: goals.map(goalViewOf),
      actions: actions.flatMap((action) => {
        const owner = seats.get(action.seatId);
        return owner === undefined ? [] : [actionViewOf(record, action, owner, reader)];
      }),
      ...{ meeting, minutes },
      members: membersOf(table, seats, answered),
      mySeatId: reader.mySeatId,
      ...said,
      ...{ mine, bulletin },
      may: rightsOf(record, reader),
    };
  }

  private async seatRefs(
    { task }: StepRecord,
    named: readonly { readonly seatId: string }[],
  ): Promise<ReadonlyMap<string, SeatRef>> {
    const ids = [...new Set(named.map(({ seatId }) => seatId))];
    return new Map((await this.seats.findByIds(task.programmeId, ids)).map((seat) => [seat.id, seatRefOf(seat)]));
  }

  /** What was said at the table stays there. */
  private async meetingOf(record: StepRecord, isAtTable: boolean): Promise<IterationView['meeting']> {
    const meeting = await this.meetings.findLastOfStep(record.step.id);
    if (meeting === undefined) return null;
    const view = meetingViewOf(record, meeting, await this.meetings.findAttendance(meeting.id));
    return isAtTable ? view : { ...view, minutes: '' };
  }

  /** By link only what its page can do; the rest of somebody's work needs a session. */
  private async mine(stepId: string, { actor, mySeatId }: CycleReader): Promise<WorkItem[]> {
    const { items } = await this.work.read(actor.personId);
    const ofStep = items.filter((item) => item.stepId === stepId);
    if (actor.link === undefined) return ofStep;
    return mySeatId === null ? [] : ofStep.filter(({ kind }) => ofMember.includes(kind));
  }
}

const ofMember: readonly WorkItem['kind'][] = ['check-in', 'reflection', 'action'];

type Course = Pick<
  IterationView,
  'step' | 'programmeId' | 'count' | 'line' | 'meetingNoticeDays' | 'latestAnnouncement'
>;

function courseOf(record: StepRecord): Course {
  const { task, step } = record;
  const { count, meetingNoticeDays } = task.policy.iterations;
  const planned = task.plan.steps.find(({ stepId }) => stepId === step.id);
  return {
    step: stepRefOf(record),
    programmeId: task.programmeId,
    count: task.iterationsAgreed ?? count,
    line: lineOf(record),
    meetingNoticeDays,
    latestAnnouncement: planned?.moments.find(({ kind }) => kind === 'meeting')?.on ?? null,
  };
}

function membersOf(
  table: readonly AtTable[],
  seats: ReadonlyMap<string, SeatRef>,
  answered: { readonly checkedIn: ReadonlySet<string>; readonly reflected: ReadonlySet<string> },
): IterationView['members'] {
  return table.flatMap(({ seatId, late }) => {
    const seat = seats.get(seatId);
    if (seat === undefined) return [];
    return [{ seat, late, checkedIn: answered.checkedIn.has(seatId), reflected: answered.reflected.has(seatId) }];
  });
}

function rightsOf({ task, step }: StepRecord, { actor, resource, mySeatId }: CycleReader): IterationView['may'] {
  const isLast = step.ordinal >= (task.iterationsAgreed ?? task.policy.iterations.count);
  const mayNow = (action: Action, about = resource): boolean => step.status === 'open' && may(actor, action, about);
  return {
    write: mayNow('iteration.write-goal'),
    report: mayNow('iteration.report-progress'),
    planMeeting: mayNow('iteration.plan-meeting'),
    writeMinutes: task.status === 'running' && may(actor, 'iteration.plan-meeting', resource),
    endIterations: !isLast && mayNow('task.steer'),
    answer: mySeatId !== null && mayNow('iteration.check-in', { ...resource, seatId: mySeatId }),
  };
}

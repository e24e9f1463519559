import { Injectable } from '@nestjs/common';
import type { CounterView, TaskView, WorkItem } from '@samenspel/contracts';
import {
  calendarIsBehind,
  endedTaskStatuses,
  isReportBackDue,
  levelParticipation,
  may,
  type Actor,
  type Resource,
} from '@samenspel/domain';
import {
  ClosingDayRepository,
  ObligationRepository,
  ResourceRepository,
  SeatRepository,
  TaskReadingsRepository,
  TaskRepository,
  type AtTable,
  type InvitedParty,
  type ObligationOfStep,
  type PlannedEscalation,
  type Step,
} from '@samenspel/persistence';
import { WorkService } from './work.service';
import { TaskSummaries, type TaskSummary } from './task-summary.service';
import { planViewOf } from './view/plan-view-of';
import { partyRefOf, seatRefOf } from './view/refs-of';
import { TaskRecords, type TaskRecord } from './view/task-record';
import { deadlineOf, whenOf } from './view/when-of';

/** The page of a task: the line, the two sentences, now, people, plan, documents. */
@Injectable()
export class TaskPageService {
  constructor(
    private readonly records: TaskRecords,
    private readonly summaries: TaskSummaries,
    private readonly tasks: TaskRepository,
    private readonly obligations: ObligationRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly seats: SeatRepository,
    private readonly resources: ResourceRepository,
    private readonly work: WorkService,
    private readonly closingDays: ClosingDayRepository,
  ) {}

  async read(taskId: string, actor: Actor): Promise<TaskView> {
    const record = await this.records.read(taskId);
    const summary = await this.summaries.of(record);
    const [now, people, documents, resource, closed] = await Promise.all([
      this.now(record, actor),
      this.people(record, summary),
      this.documents(record),
      this.resources.findOfTask(taskId),
      this.closingDays.findClosedDates(record.task.programmeId),
    ]);
    return {
      ...summary.item,
      ...charterOf(record),
      plan: planViewOf(record, record.task.plan, record.task.planVersion, summary.done),
      now,
      ...people,
      toReplan: record.task.status === 'running' && calendarIsBehind({ ...record, plan: record.task.plan }, closed),
      gaps: [...summary.gaps],
      ...documents,
      may: rightsOf(actor, resource ?? { programmeId: record.task.programmeId }),
    };
  }

  private async now(record: TaskRecord, actor: Actor): Promise<TaskView['now']> {
    const step = record.steps.at(-1);
    if (step === undefined) return null;
    const owed = await this.obligations.findOfStep(step.id);
    return {
      stepId: step.id,
      kind: step.kind,
      ordinal: step.ordinal,
      status: step.status,
      deadline: deadlineOf(record, step),
      counter: counterOf(step, owed),
      mine: await this.mine(record, actor),
    };
  }

  private async mine({ task }: TaskRecord, actor: Actor): Promise<WorkItem[]> {
    if (actor.personId === null || actor.link !== undefined) return [];
    const { items } = await this.work.read(actor.personId);
    return items.filter(({ taskId }) => taskId === task.id);
  }

  private async people(
    record: TaskRecord,
    summary: TaskSummary,
  ): Promise<Pick<TaskView, 'parties' | 'levels' | 'workGroup' | 'deciders'>> {
    const { id, programmeId } = record.task;
    const [invited, escalations, deciderIds, reached] = await Promise.all([
      this.readings.findInvitedParties(id),
      this.readings.findEscalations(id),
      this.tasks.findDeciderSeatIds(id),
      this.readings.findSeatsInTask(id, record.today),
    ]);
    const seatIds = [...deciderIds, ...summary.table.map(({ seatId }) => seatId)];
    const seats = new Map((await this.seats.findByIds(programmeId, seatIds)).map((seat) => [seat.id, seatRefOf(seat)]));
    return {
      parties: invited.map((party) => partyOf(party, escalations)),
      levels: [...levelParticipation(reached)],
      workGroup: summary.table.flatMap((member) => {
        const seat = seats.get(member.seatId);
        return seat === undefined ? [] : [{ seat, ...memberOf(record, member) }];
      }),
      deciders: deciderIds.flatMap((seatId) => seats.get(seatId) ?? []),
    };
  }

  private async documents(
    record: TaskRecord,
  ): Promise<Pick<TaskView, 'proposals' | 'bulletins' | 'consultations' | 'overrides'>> {
    const { id } = record.task;
    const [proposals, bulletins, overrides] = await Promise.all([
      this.readings.findProposals(id),
      this.readings.findBulletins(id),
      this.readings.findOverrides(id),
    ]);
    return {
      proposals: proposals.map(({ deliveredAt, ...rest }) => ({ ...rest, delivered: whenOf(record, deliveredAt) })),
      bulletins: bulletins.map(({ publishedAt, ...rest }) => ({ ...rest, published: whenOf(record, publishedAt) })),
      overrides: overrides.map(({ byName, givenAt, ...rest }) => ({
        ...rest,
        by: byName,
        when: whenOf(record, givenAt),
      })),
      consultations: record.steps
        .filter(({ kind }) => kind === 'consultation')
        .map(({ id: stepId, ordinal, status }) => ({ stepId, ordinal, status })),
    };
  }
}

function memberOf(record: TaskRecord, member: AtTable): Omit<TaskView['workGroup'][number], 'seat'> {
  const { joinedAt, late, serves, reportedOn } = member;
  const { calendar, today, task } = record;
  const ground = { calendar, today, cycleDays: task.policy.iterations.days };
  const reportDue = !endedTaskStatuses.includes(task.status) && isReportBackDue(member, ground);
  return { joined: whenOf(record, joinedAt), late, serves, reportedOn, reportDue };
}

type Charter = Pick<
  TaskView,
  | 'programmeId'
  | 'wording'
  | 'by'
  | 'area'
  | 'frame'
  | 'frameSetBy'
  | 'frameInput'
  | 'openPoints'
  | 'groupDecides'
  | 'groupDoesNotDecide'
  | 'risks'
  | 'hoursPerMonth'
  | 'version'
  | 'launched'
  | 'ended'
>;

function charterOf(record: TaskRecord): Charter {
  const { programmeId, wording, by, area, frame, frameSetBy, frameInput, openPoints, version, launchedAt, endedAt } =
    record.task;
  const { groupDecides, groupDoesNotDecide, risks, hoursPerMonth } = record.task;
  return {
    ...{ programmeId, wording, by, area, frame, frameSetBy, frameInput, openPoints, version },
    ...{ groupDecides, groupDoesNotDecide, risks, hoursPerMonth },
    launched: whenOf(record, launchedAt),
    ended: endedAt === null ? null : whenOf(record, endedAt),
  };
}

const counted = { invitation: 'reply', iteration: 'reflection', consultation: 'reaction', decision: 'ballot' } as const;

/** "14 van 22 partijen": of a consultation only parties are named, individuals are counted on its own page. */
function counterOf({ kind }: Step, owed: readonly ObligationOfStep[]): CounterView | null {
  if (!(kind in counted)) return null;
  const what = counted[kind as keyof typeof counted];
  const mine = owed.filter((each) => each.kind === what && each.releasedAt === null && each.personId === null);
  const names = (some: readonly ObligationOfStep[]): string[] =>
    some.map(({ partyId, partyName, personName }) => (partyId === null ? personName : partyName) ?? partyName ?? '');
  const done = mine.filter(({ fulfilledAt }) => fulfilledAt !== null);
  const open = mine.filter(({ fulfilledAt }) => fulfilledAt === null);
  return { done: done.length, of: mine.length, doneNames: names(done), openNames: names(open) };
}

function partyOf(party: InvitedParty, escalations: readonly PlannedEscalation[]): TaskView['parties'][number] {
  const { partyId, name, kind, essential, whyEssential, reply } = party;
  return {
    party: partyRefOf({ id: partyId, name, kind }),
    ...{ essential, whyEssential, reply },
    escalations: escalations
      .filter((each) => each.partyId === partyId)
      .map(({ tier, dueOn, doneAt, personName }) => ({ tier, on: dueOn, done: doneAt !== null, to: personName })),
  };
}

function rightsOf(actor: Actor, resource: Resource): TaskView['may'] {
  return {
    steer: may(actor, 'task.steer', resource),
    handOver: may(actor, 'task.hand-over', resource),
    managePeople: may(actor, 'party.manage', resource),
    answerOnBehalf: may(actor, 'task.answer-on-behalf', resource),
    readReactions: may(actor, 'consultation.dispose', resource),
    write: may(actor, 'proposal.write', resource),
    readMail: may(actor, 'mail.read', resource),
    readDossier: may(actor, 'task.read-dossier', resource),
  };
}

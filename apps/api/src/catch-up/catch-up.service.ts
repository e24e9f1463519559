import { Injectable } from '@nestjs/common';
import type { CatchUpView } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import {
  ActionRepository,
  BulletinRepository,
  GoalRepository,
  MeetingRepository,
  ProposalRepository,
  ReopeningRepository,
  SeatRepository,
  type Action,
} from '@samenspel/persistence';
import { TaskSummaries } from '../task/task-summary.service';
import { seatRefOf } from '../task/view/refs-of';
import type { TaskRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';
import { decisionsOf } from './decisions-of';
import { InfluenceService } from './influence.service';

/** *Bijpraten*: all of it is in the record already; nobody's clock moves by reading it. */
@Injectable()
export class CatchUpService {
  constructor(
    private readonly summaries: TaskSummaries,
    private readonly goals: GoalRepository,
    private readonly actions: ActionRepository,
    private readonly bulletins: BulletinRepository,
    private readonly proposals: ProposalRepository,
    private readonly meetings: MeetingRepository,
    private readonly seats: SeatRepository,
    private readonly reopenings: ReopeningRepository,
    private readonly influence: InfluenceService,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(taskId: string, actor: Actor & { readonly personId: string }): Promise<CatchUpView> {
    const { record, summary } = await this.summaries.ofTask(taskId);
    const firstCycle = record.task.plan.steps.find(({ kind }) => kind === 'iteration');
    const [settled, open, influence] = await Promise.all([
      this.settled(record),
      this.open(record),
      this.influence.read(record, summary, actor),
    ]);
    return {
      ...summary.item,
      begun: record.steps.some(({ kind }) => kind === 'iteration'),
      begins: firstCycle?.opensOn ?? null,
      ...{ settled, open, influence },
    };
  }

  private async settled(record: TaskRecord): Promise<CatchUpView['settled']> {
    const { id, wording, frame, frameSetBy, groupDoesNotDecide } = record.task;
    const [goals, bulletins, proposals] = await Promise.all([
      this.goals.findReached(id),
      this.bulletins.findOfTask(id),
      this.proposals.findSummaries(id),
    ]);
    return {
      ...{ wording, frame, frameSetBy, groupDoesNotDecide },
      reopenSupporters: record.task.policy.iterations.reopeningSupporters,
      goals: [...goals],
      bulletins: bulletins.map(({ id: bulletinId, ordinal, publishedAt, content }) => ({
        ...{ id: bulletinId, ordinal },
        published: whenOf(record, publishedAt),
        agreed: [...(content.decisions ?? [])],
        successes: [...content.successes],
        next: [...content.next],
      })),
      proposals: proposals.map(({ deliveredAt, ...rest }) => ({ ...rest, delivered: whenOf(record, deliveredAt) })),
      decisions: decisionsOf(record),
    };
  }

  private async open(record: TaskRecord): Promise<CatchUpView['open']> {
    const { task, today, steps } = record;
    const cycle = steps.findLast(({ kind }) => kind === 'iteration');
    const [goals, actions, [meeting], reopenings] = await Promise.all([
      cycle === undefined ? [] : this.goals.findOfStep(cycle.id),
      cycle === undefined ? [] : this.actions.findInCycle(task.id, cycle.ordinal),
      this.meetings.findAhead(task.id, today),
      this.reopenings.findOfTask(task.id),
    ]);
    return {
      step: stepOf(record),
      openPoints: task.openPoints,
      reopened: reopenings.flatMap(({ id, point, reason, status }) =>
        status === 'reopened' ? [{ id, point, reason }] : [],
      ),
      goals: goals.flatMap(({ id, text, state }) => (state === 'reached' ? [] : [{ id, text, state }])),
      actions: await this.actionsOf(
        record,
        actions.filter(({ doneAt }) => doneAt === null),
      ),
      meeting: meeting ? { starts: whenOf(record, meeting.startsAt), location: meeting.location } : null,
    };
  }

  private async actionsOf(record: TaskRecord, open: readonly Action[]): Promise<CatchUpView['open']['actions']> {
    const seatIds = [...new Set(open.map(({ seatId }) => seatId))];
    const owners = await this.seats.findByIds(record.task.programmeId, seatIds);
    return open.flatMap(({ id, text, seatId, dueOn, dueAt }) => {
      const owner = owners.find((seat) => seat.id === seatId);
      const deadline = deadlineOf(record, { lastDay: dueOn, endsAt: dueAt, hasClosingInstant: false });
      return owner === undefined ? [] : [{ id, text, owner: seatRefOf(owner), deadline }];
    });
  }
}

function stepOf(record: TaskRecord): CatchUpView['open']['step'] {
  const step = record.steps.at(-1);
  const { status } = record.task;
  if (step === undefined || (status !== 'running' && status !== 'paused')) return null;
  const { id: stepId, kind, ordinal } = step;
  return { stepId, kind, ordinal, deadline: deadlineOf(record, step) };
}

import { Injectable } from '@nestjs/common';
import type { ReopeningBody, ReopeningsView, ReopeningView, SeatRef, SettlementBody } from '@samenspel/contracts';
import {
  isReopened,
  may,
  mustBeAnother,
  mustBeAsked,
  mustBeReopened,
  mustBeSettled,
  settledPoints,
  DomainError,
  type Actor,
  type EventType,
  type SettledPoint,
} from '@samenspel/domain';
import {
  Database,
  EventLog,
  GoalRepository,
  MeetingRepository,
  ReopeningRepository,
  ResourceRepository,
  SeatRepository,
  type Reopening,
} from '@samenspel/persistence';
import { seatRefOf } from '../task/view/refs-of';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { aboutStep, IterationRecords } from './iteration-records';
import { ownSeatOf } from './own-seat';

type Asking = Actor & { readonly personId: string };

interface Saying {
  readonly reopeningId: string;
  readonly seatId: string;
}

/** What is settled stays so, unless enough seats want to open it again. No date moves by it. */
@Injectable()
export class ReopeningService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: IterationRecords,
    private readonly reopenings: ReopeningRepository,
    private readonly goals: GoalRepository,
    private readonly meetings: MeetingRepository,
    private readonly seats: SeatRepository,
    private readonly resources: ResourceRepository,
  ) {}

  async read(stepId: string, actor: Asking): Promise<ReopeningsView> {
    const record = await this.records.read(stepId);
    const [reopenings, points, may] = await Promise.all([
      this.reopenings.findOfTask(record.task.id),
      this.settled(record),
      this.rightsOf(record, actor),
    ]);
    const shown = reopenings.filter(({ status }) => status !== 'withdrawn').reverse();
    const seats = await this.seatRefs(record, shown);
    return {
      points: [...points],
      reopenings: shown.flatMap((reopening) => viewOf(record, reopening, seats)),
      needed: record.task.policy.iterations.reopeningSupporters,
      ...may,
    };
  }

  /** @throws DomainError POINT_NOT_SETTLED, STEP_CLOSED, STEP_PAUSED */
  async ask(stepId: string, actor: Asking, seatId: string, body: ReopeningBody): Promise<ReopeningsView> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      const { kind, sourceId, text } = mustBeSettled(body, await this.settled(record));
      const needed = record.task.policy.iterations.reopeningSupporters;
      const asked = { seatId, kind, sourceId, point: text, reason: body.reason, needed, askedBy: actor.personId };
      const reopeningId = await this.reopenings.insert({ ...aboutStep(record), ...asked });
      if (reopeningId === undefined) throw new DomainError('POINT_NOT_SETTLED', { text });
      await this.tell(record, actor, 'iteration.reopening-asked', { reopeningId, seatId }, body);
    });
    return this.read(stepId, actor);
  }

  /** The last one that was needed opens the point. Throws REOPENING_NOT_ASKED, REOPENING_OWN_SUPPORT, STEP_CLOSED, STEP_PAUSED. */
  async support(stepId: string, actor: Asking, { reopeningId, seatId }: Saying): Promise<ReopeningsView> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      const reopening = await this.hold(record, reopeningId);
      // The same, sent twice, happened once; the second one may come after the point was opened.
      if (reopening.supporters.includes(seatId)) return;
      mustBeAsked(reopening);
      mustBeAnother(reopening.seatId, seatId);
      await this.reopenings.support(reopening, seatId, actor.personId);
      await this.tell(record, actor, 'iteration.reopening-supported', { reopeningId, seatId });
      if (!isReopened(reopening.supporters.length + 1, reopening.needed)) return;
      await this.reopenings.reopen(reopeningId);
      await this.tell(record, actor, 'iteration.point-reopened', { reopeningId });
    });
    return this.read(stepId, actor);
  }

  /** By the seat that asked: the request; by another: its support. Throws REOPENING_NOT_ASKED, STEP_CLOSED, STEP_PAUSED. */
  async takeBack(stepId: string, actor: Asking, { reopeningId, seatId }: Saying): Promise<ReopeningsView> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      const reopening = await this.hold(record, reopeningId);
      mustBeAsked(reopening);
      if (reopening.seatId === seatId) {
        await this.reopenings.withdraw(reopeningId);
        await this.tell(record, actor, 'iteration.reopening-withdrawn', { reopeningId, seatId });
      } else if (await this.reopenings.withdrawSupport(reopeningId, seatId)) {
        await this.tell(record, actor, 'iteration.support-withdrawn', { reopeningId, seatId });
      }
    });
    return this.read(stepId, actor);
  }

  /** @throws DomainError POINT_NOT_REOPENED, STEP_CLOSED, STEP_PAUSED */
  async settle(stepId: string, actor: Asking, reopeningId: string, body: SettlementBody): Promise<ReopeningsView> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      mustBeReopened(await this.hold(record, reopeningId));
      await this.reopenings.settle(reopeningId, body.text, actor.personId);
      await this.tell(record, actor, 'iteration.point-settled', { reopeningId }, body);
    });
    return this.read(stepId, actor);
  }

  /** @throws DomainError NOT_FOUND for one of another task. */
  private async hold({ task }: StepRecord, reopeningId: string): Promise<Reopening> {
    const reopening = await this.reopenings.holdById(reopeningId);
    if (reopening.taskId !== task.id) throw new DomainError('NOT_FOUND', { reopeningId });
    return reopening;
  }

  private async settled({ task, step }: StepRecord): Promise<readonly SettledPoint[]> {
    const [goals, agreements, reopenings] = await Promise.all([
      this.goals.findReached(task.id),
      this.meetings.findAgreements(task.id),
      this.reopenings.findOfTask(task.id),
    ]);
    return settledPoints(
      [
        // What was reached in the cycle that runs is still in hand.
        ...goals
          .filter(({ ordinal }) => ordinal < step.ordinal)
          .map(({ id: sourceId, text, ordinal }) => ({ kind: 'goal' as const, sourceId, text, ordinal })),
        ...agreements.map(({ meetingId: sourceId, text, ordinal }) => ({
          kind: 'agreement' as const,
          ...{ sourceId, text, ordinal },
        })),
      ],
      reopenings,
    );
  }

  private async rightsOf({ task, step }: StepRecord, actor: Asking): Promise<Pick<ReopeningsView, 'mySeatId' | 'may'>> {
    const resource = (await this.resources.findOfStep(step.id)) ?? { programmeId: task.programmeId };
    const mySeatId = ownSeatOf(actor, resource.workGroupSeatIds ?? []);
    const isOpen = step.status === 'open';
    return {
      mySeatId,
      may: {
        ask: isOpen && mySeatId !== null && may(actor, 'iteration.check-in', { ...resource, seatId: mySeatId }),
        settle: isOpen && may(actor, 'iteration.plan-meeting', resource),
      },
    };
  }

  private async seatRefs(
    { task }: StepRecord,
    reopenings: readonly Reopening[],
  ): Promise<ReadonlyMap<string, SeatRef>> {
    const ids = new Set(reopenings.flatMap(({ seatId, supporters }) => [seatId, ...supporters]));
    return new Map((await this.seats.findByIds(task.programmeId, [...ids])).map((seat) => [seat.id, seatRefOf(seat)]));
  }

  private async tell(
    record: StepRecord,
    { personId }: Asking,
    type: EventType,
    ids: Readonly<Record<string, string>>,
    content?: ReopeningBody | SettlementBody,
  ): Promise<void> {
    await this.events.append({
      ...{ type, ids, ...aboutStep(record), actor: `person:${personId}` },
      ...(content === undefined ? {} : { content }),
    });
  }
}

function viewOf(record: StepRecord, reopening: Reopening, seats: ReadonlyMap<string, SeatRef>): ReopeningView[] {
  const { seatId, supporters, askedAt, reopenedAt, ...rest } = reopening;
  const asker = seats.get(seatId);
  if (asker === undefined) return [];
  const { id, point, ordinal, reason, status, needed, settledAs } = rest;
  return [
    {
      ...{ id, point, ordinal, reason, asker, status, needed, settledAs },
      asked: whenOf(record, askedAt),
      supporters: supporters.flatMap((supporter) => seats.get(supporter) ?? []),
      reopened: reopenedAt === null ? null : whenOf(record, reopenedAt),
    },
  ];
}

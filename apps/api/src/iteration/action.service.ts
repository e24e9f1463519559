import { Injectable } from '@nestjs/common';
import type { ActionBody, ActionChange, ActionView } from '@samenspel/contracts';
import { dayOn, DomainError, type Actor, type Instant, type LocalDate } from '@samenspel/domain';
import {
  ActionRepository,
  Database,
  EventLog,
  ObligationRepository,
  ResourceRepository,
  SeatRepository,
  StepRepository,
  TaskReadingsRepository,
  type Action,
  type ActionContent,
} from '@samenspel/persistence';
import { seatRefOf } from '../task/view/refs-of';
import type { StepRecord } from '../task/view/task-record';
import { refuseOldVersion } from '../platform/http/if-match-if-given';
import { aboutStep, IterationRecords, refuseUnlessRunning } from './iteration-records';
import { ownSeatOf } from './own-seat';
import { actionViewOf } from './view/action-view-of';

type Asking = Actor & { readonly personId: string };

/** Actions with an owner and a date. Each is an obligation of its seat: fulfilled when done, open again when undone. */
@Injectable()
export class ActionService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: IterationRecords,
    private readonly actions: ActionRepository,
    private readonly obligations: ObligationRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly seats: SeatRepository,
    private readonly resources: ResourceRepository,
    private readonly steps: StepRepository,
  ) {}

  /** @throws DomainError NOT_IN_WORK_GROUP, ACTION_DUE_IN_THE_PAST, STEP_CLOSED, STEP_PAUSED */
  async agree(stepId: string, actor: Asking, { text, seatId, dueOn }: ActionBody): Promise<ActionView> {
    const record = await this.records.readOpen(stepId);
    const actionId = await this.add(record, actor, { text, seatId, dueOn }, null);
    return this.viewOf(record, actionId, actor);
  }

  /** In the transaction of who calls, or one of its own. @returns the id of the action. */
  async add(
    record: StepRecord,
    actor: Asking,
    { text, seatId, dueOn }: ActionBody,
    meetingId: string | null,
  ): Promise<string> {
    await this.refuseStranger(record, seatId);
    const dueAt = dueAtOf(record, dueOn);
    const about = aboutStep(record);
    return this.database.transact(async () => {
      const id = await this.actions.insert({ ...about, meetingId, text, seatId, dueOn, dueAt });
      await this.obligations.oweOfSeat({ ...about, kind: 'action', seatId, subjectId: id, dueAt, dueOn });
      await this.events.append({
        type: 'iteration.action-set',
        ...about,
        actor: `person:${actor.personId}`,
        ids: { actionId: id, seatId, dueOn },
        content: { text },
      });
      return id;
    });
  }

  /**
   * An action is also marked as done when its cycle is over: it is owed until it is done.
   * @throws DomainError FORBIDDEN when a link changes more than that, and what `agree` throws; VERSION_CONFLICT.
   */
  async change(actionId: string, actor: Asking, change: ActionChange, expected?: number): Promise<ActionView> {
    const known = await this.actions.findById(actionId);
    if (known === undefined) throw new DomainError('NOT_FOUND', { actionId });
    const record = await this.recordFor(known, actor, change);
    await this.database.transact(async () => {
      await this.steps.joinAnswers(record.step.id);
      const action = await this.actions.holdById(actionId);
      const wanted = wantedOf(record, action, change);
      // What is so already needs no version: the same tap, sent twice.
      if (isSame(action, wanted)) return;
      refuseOldVersion(action, expected);
      await this.write(record, actor, action, wanted);
    });
    return this.viewOf(record, actionId, actor);
  }

  private async recordFor({ stepId }: Action, actor: Asking, change: ActionChange): Promise<StepRecord> {
    if (Object.keys(change).every((name) => name === 'done')) {
      const record = await this.records.read(stepId);
      refuseUnlessRunning(record);
      return record;
    }
    const record = await this.records.readOpen(stepId);
    await this.records.refuseUnlessMay(actor, 'iteration.write-action', record);
    if (change.seatId !== undefined) await this.refuseStranger(record, change.seatId);
    return record;
  }

  private async write(record: StepRecord, { personId }: Asking, action: Action, wanted: ActionContent): Promise<void> {
    const { id } = action;
    const { seatId, dueOn, dueAt, doneAt } = wanted;
    await this.actions.change(id, wanted);
    const [eventId = null] = await this.events.append({
      type: 'iteration.action-changed',
      ...aboutStep(record),
      actor: `person:${personId}`,
      ids: { actionId: id, seatId, dueOn, done: doneAt !== null, version: action.version + 1 },
      content: { text: wanted.text },
    });
    if (seatId !== action.seatId) await this.obligations.releaseOthersOf(id, seatId, 'given-to-another-seat');
    const about = aboutStep(record);
    await this.obligations.oweOfSeat({ ...about, kind: 'action', seatId, subjectId: id, dueAt, dueOn });
    await this.obligations.settleSubject(id, doneAt === null ? null : eventId);
  }

  private async refuseStranger({ task }: StepRecord, seatId: string): Promise<void> {
    const table = await this.readings.findAtTable(task.id);
    if (!table.some((member) => member.seatId === seatId)) throw new DomainError('NOT_IN_WORK_GROUP', { seatId });
  }

  private async viewOf(record: StepRecord, actionId: string, actor: Asking): Promise<ActionView> {
    const action = await this.actions.findById(actionId);
    const [seat] = action === undefined ? [] : await this.seats.findByIds(action.programmeId, [action.seatId]);
    const resource = await this.resources.findOfStep(record.step.id);
    if (action === undefined || seat === undefined || resource === undefined) {
      throw new DomainError('NOT_FOUND', { actionId });
    }
    const mySeatId = ownSeatOf(actor, resource.workGroupSeatIds ?? []);
    return actionViewOf(record, action, seatRefOf(seat), { actor, resource, mySeatId });
  }
}

function dueAtOf({ calendar, today }: StepRecord, dueOn: LocalDate): Instant {
  if (dueOn < today) throw new DomainError('ACTION_DUE_IN_THE_PAST', { dueOn, today });
  return dayOn(calendar, dueOn).endsAt;
}

function wantedOf(record: StepRecord, action: Action, { text, seatId, dueOn, done }: ActionChange): ActionContent {
  const moved = dueOn !== undefined && dueOn !== action.dueOn;
  return {
    text: text ?? action.text,
    seatId: seatId ?? action.seatId,
    dueOn: dueOn ?? action.dueOn,
    dueAt: moved ? dueAtOf(record, dueOn) : action.dueAt,
    doneAt: doneAtOf(record, action, done),
  };
}

function doneAtOf({ now }: StepRecord, { doneAt }: Action, done: boolean | undefined): Instant | null {
  if (done === undefined) return doneAt;
  return done ? (doneAt ?? now) : null;
}

const isSame = (action: Action, wanted: ActionContent): boolean =>
  action.text === wanted.text &&
  action.seatId === wanted.seatId &&
  action.dueOn === wanted.dueOn &&
  action.doneAt === wanted.doneAt;

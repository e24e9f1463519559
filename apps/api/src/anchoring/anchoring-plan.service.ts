import { Injectable } from '@nestjs/common';
import type { AnchoringDraftView, AnchoringPlanBody, AnchoringPlanView } from '@samenspel/contracts';
import {
  anchoringPlanFaults,
  checkAnchoringPlanMoment,
  DomainError,
  emptyAnchoringPlan,
  type Actor,
  type AnchoringPlan,
  whyNoAnchoringPlanNow,
} from '@samenspel/domain';
import {
  AnchoringRepository,
  Database,
  EventLog,
  ObligationRepository,
  ProposalRepository,
  SeatRepository,
  type AnchoringDraft,
  type AnchoringVersion,
  StepRepository,
} from '@samenspel/persistence';
import { InputInvalidError } from '../platform/error/input-invalid.error';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { anchoringHash } from './anchoring-hash';
import { measureDatesOf } from './view/measure-dates-of';
import { AnchoringViews } from './view/anchoring-views';

type Asking = Actor & { readonly personId: string };

/** The borgingsplan: drafted by group, manager and owner, delivered as a version that never changes. */
@Injectable()
export class AnchoringPlanService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: TaskRecords,
    private readonly anchorings: AnchoringRepository,
    private readonly proposals: ProposalRepository,
    private readonly obligations: ObligationRepository,
    private readonly seats: SeatRepository,
    private readonly steps: StepRepository,
    private readonly views: AnchoringViews,
  ) {}

  async readDraft(taskId: string): Promise<AnchoringDraftView> {
    const record = await this.records.read(taskId);
    const draft = await this.anchorings.findDraft(taskId);
    const last = await this.anchorings.findLast(taskId);
    const whyNot = whyNoAnchoringPlanNow({ status: record.task.status, lastStep: record.steps.at(-1)?.kind }) ?? null;
    return {
      taskId,
      taskTitle: record.task.title,
      ...(draft === undefined ? startOf(record, last) : draftOf(record, draft)),
      dates: [...measureDatesOf(record)],
      versions: await this.views.versionsOf(record),
      mayDeliver: whyNot === null,
      whyNot,
    };
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else saved since it was read; TASK_ENDED, UNKNOWN_SEAT */
  async saveDraft(
    taskId: string,
    { personId }: Asking,
    { body, version }: { readonly body: AnchoringPlanBody; readonly version: number },
  ): Promise<AnchoringDraftView> {
    const { task } = await this.records.read(taskId);
    if (task.status !== 'running' && task.status !== 'paused') throw new DomainError('TASK_ENDED', { taskId });
    await this.checkSeats(task.programmeId, body);
    const { programmeId } = task;
    await this.anchorings.saveDraft({ programmeId, taskId, personId, body, expectedVersion: version });
    return this.readDraft(taskId);
  }

  /**
   * Delivers the draft as the next version; the same plan again is that version.
   * @throws InputInvalidError with everything that is missing; DomainError VERSION_CONFLICT, and what
   *   `checkAnchoringPlanMoment` throws.
   */
  async deliver(
    taskId: string,
    { personId }: Asking,
    { reason, expected }: { readonly reason: string; readonly expected: number },
  ): Promise<AnchoringPlanView> {
    const record = await this.records.read(taskId);
    const id = await this.database.transact(() => this.write(record, personId, { reason, expected }));
    return this.views.planOf(await this.records.read(taskId), await this.anchorings.getVersion(id));
  }

  async read(anchoringPlanId: string): Promise<AnchoringPlanView> {
    const version = await this.anchorings.getVersion(anchoringPlanId);
    return this.views.planOf(await this.records.read(version.taskId), version);
  }

  private async write(
    record: TaskRecord,
    personId: string,
    { reason, expected }: { readonly reason: string; readonly expected: number },
  ): Promise<string> {
    const taskId = record.task.id;
    const { status, lastStep } = await this.proposals.holdTask(taskId);
    const plan = await this.deliverableOf(record, expected);
    const last = await this.anchorings.findLast(taskId);
    if (last !== undefined && anchoringHash(bodyOf(last.body), last.reason) === anchoringHash(plan, last.reason))
      return last.id;
    checkAnchoringPlanMoment({ status, lastStep: lastStep?.kind, delivered: last !== undefined }, reason);
    const number = last === undefined ? 1 : last.number + 1;
    return this.insert(
      record,
      { personId, stepId: lastStep?.id },
      { plan, number, reason: number === 1 ? '' : reason },
    );
  }

  private async insert(
    record: TaskRecord,
    { personId, stepId }: { readonly personId: string; readonly stepId: string | undefined },
    { plan, number, reason }: { readonly plan: AnchoringPlanBody; readonly number: number; readonly reason: string },
  ): Promise<string> {
    const { id: taskId, programmeId } = record.task;
    const id = await this.anchorings.insertVersion({
      ...{ programmeId, taskId, number, body: plan, reason, sha256: anchoringHash(plan, reason) },
      ...{ deliveredBy: personId, deliveredAt: await this.database.clock() },
    });
    const anchoring = record.steps.find(({ kind }) => kind === 'anchoring');
    if (anchoring !== undefined) await this.steps.joinAnswers(anchoring.id);
    const [eventId = null] = await this.events.append({
      type: 'anchoring.plan-delivered',
      ...{ programmeId, taskId, stepId, actor: `person:${personId}` },
      ids: { anchoringPlanId: id, number },
      content: { plan, reason },
    });
    if (anchoring !== undefined) await this.obligations.settleKind(anchoring.id, 'deliver-anchoring-plan', eventId);
    return id;
  }

  private async deliverableOf(record: TaskRecord, expected: number): Promise<AnchoringPlanBody> {
    const draft = await this.anchorings.findDraft(record.task.id);
    const version = draft?.version ?? 0;
    if (expected !== version) throw new DomainError('VERSION_CONFLICT', { expected, actual: version });
    const plan = draft?.body ?? emptyAnchoringPlan(monthsOf(record));
    const faults = anchoringPlanFaults(plan, { measureMonths: monthsOf(record), today: record.today });
    if (faults.length > 0)
      throw new InputInvalidError(faults.map(({ field, code }) => ({ in: 'body', field, code, params: {} })));
    await this.checkSeats(record.task.programmeId, plan);
    return bodyOf(plan);
  }

  private async checkSeats(programmeId: string, { ownerSeatId, measures }: AnchoringPlan): Promise<void> {
    const wanted = [ownerSeatId, ...measures.map(({ reporterSeatId }) => reporterSeatId)];
    const named = [...new Set(wanted.filter((seatId) => seatId !== null))];
    const known = await this.seats.findByIds(programmeId, named);
    const unknown = named.find((seatId) => !known.some(({ id }) => id === seatId));
    if (unknown !== undefined) throw new DomainError('UNKNOWN_SEAT', { seatId: unknown });
  }
}

type Written = Pick<AnchoringDraftView, 'body' | 'version' | 'saved' | 'savedBy'>;

/** Nobody saved anything yet: the plan that holds, or an empty one. */
function startOf(record: TaskRecord, last: AnchoringVersion | undefined): Written {
  const body = bodyOf(last?.body ?? emptyAnchoringPlan(monthsOf(record)));
  return { body, version: 0, saved: null, savedBy: null };
}

const draftOf = (record: TaskRecord, { body, version, savedAt, savedBy }: AnchoringDraft): Written => ({
  body: bodyOf(body),
  version,
  saved: whenOf(record, savedAt),
  savedBy,
});

const monthsOf = ({ task }: TaskRecord): readonly number[] => task.policy.anchoring.measureMonths;

/** The lists of the domain are never changed; those of a body may be. */
function bodyOf({ questions, measures, ...plan }: AnchoringPlan): AnchoringPlanBody {
  return {
    ...plan,
    questions: [...questions],
    measures: measures.map((measure) => ({ ...measure, questionIds: [...measure.questionIds] })),
  };
}

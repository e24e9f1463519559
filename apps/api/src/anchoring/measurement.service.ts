import { Injectable } from '@nestjs/common';
import type { MeasurementBody, MeasurementView, Receipt } from '@samenspel/contracts';
import {
  checkMeasurement,
  DomainError,
  gradePoints,
  may,
  type Actor,
  type AnchoringPlan,
  type MeasureQuestion,
  type Moment,
} from '@samenspel/domain';
import {
  AnchoringRepository,
  AnswerRepository,
  ObligationRepository,
  ResourceRepository,
} from '@samenspel/persistence';
import { AnswerService, type Answering } from '../answer/answer.service';
import { InputInvalidError } from '../platform/error/input-invalid.error';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

export interface GivenMeasure {
  readonly seatId: string;
  readonly body: MeasurementBody;
  readonly key: string;
}

/** One measure, for who reports it; what is reported goes through the gate, late too until the task ends. */
@Injectable()
export class MeasurementService {
  constructor(
    private readonly records: TaskRecords,
    private readonly anchorings: AnchoringRepository,
    private readonly answers: AnswerService,
    private readonly given: AnswerRepository,
    private readonly obligations: ObligationRepository,
    private readonly resources: ResourceRepository,
  ) {}

  async read(stepId: string, actor: Answering): Promise<MeasurementView> {
    const record = await this.recordOf(stepId);
    const seatId = await this.reporterOf(record, actor);
    const plan = await this.planOf(record);
    const own = await this.given.find(stepId, 'measurement', `seat:${seatId}`);
    const resource = await this.resources.findOfStep(stepId, actor.personId);
    const asking = askingOf(record);
    return {
      step: stepRefOf(record),
      sender: await this.answers.senderOf(record, actor, `seat:${seatId}`),
      ordinal: record.step.ordinal,
      of: record.task.policy.anchoring.measureMonths.length,
      months: record.task.policy.anchoring.measureMonths[record.step.ordinal - 1] ?? 0,
      asked: isAsked(record),
      asks: asking?.on ?? record.step.lastDay,
      questions: [...questionsOf(plan, record)],
      before: await this.earlier(record),
      mine:
        own === undefined
          ? null
          : {
              body: own.body as MeasurementBody,
              submitted: whenOf(record, own.submittedAt),
              version: own.version,
              late: own.late,
            },
      grade: gradePoints,
      may: {
        report: resource !== undefined && isAsked(record) && may(actor, 'anchoring.measure', { ...resource, seatId }),
      },
    };
  }

  /**
   * @throws InputInvalidError with every fault of a value at its field; DomainError MEASURE_NOT_ASKED_YET, and what the
   *   gate refuses.
   */
  async report(stepId: string, actor: Answering, { seatId, body, key }: GivenMeasure): Promise<Receipt> {
    const record = await this.recordOf(stepId);
    if (!isAsked(record))
      throw new DomainError('MEASURE_NOT_ASKED_YET', { stepId, on: askingOf(record)?.on ?? record.step.lastDay });
    this.check(questionsOf(await this.planOf(record), record), body);
    const answer = { kind: 'measurement', sender: `seat:${seatId}`, body, final: false, fulfils: true } as const;
    return this.answers.give(record, actor, { ...answer, idempotencyKey: key });
  }

  private check(questions: readonly MeasureQuestion[], { answers }: MeasurementBody): void {
    const faults = checkMeasurement(questions, answers);
    if (faults.length === 0) return;
    throw new InputInvalidError(
      faults.map(({ questionId, code }) => {
        const at = answers.findIndex((answer) => answer.questionId === questionId);
        return { in: 'body', field: at < 0 ? `answers.${questionId}` : `answers.${String(at)}`, code, params: {} };
      }),
    );
  }

  private async recordOf(stepId: string): Promise<StepRecord> {
    const record = await this.records.readOfStep(stepId);
    if (record.step.kind !== 'measure') throw new DomainError('NOT_FOUND', { stepId });
    return record;
  }

  /** The seat of the link, else an own seat that owes the measure, else the seat that owes it: others only read. */
  private async reporterOf(record: StepRecord, actor: Actor): Promise<string> {
    const owed = await this.obligations.findOfStep(record.step.id, 'measurement');
    const seats = owed.flatMap(({ seatId, releasedAt }) => (seatId === null || releasedAt !== null ? [] : [seatId]));
    const own = actor.link?.seatId ?? seats.find((seatId) => actor.seats.some((seat) => seat.seatId === seatId));
    const planned = (await this.planOf(record)).measures[record.step.ordinal - 1]?.reporterSeatId;
    const seatId = own ?? seats[0] ?? planned;
    if (seatId === undefined || seatId === null) throw new DomainError('NOT_FOUND', { stepId: record.step.id });
    return seatId;
  }

  private async planOf({ step, task }: StepRecord): Promise<AnchoringPlan> {
    const { anchoringVersionId: id } = step;
    const version = id === null ? await this.anchorings.findLast(task.id) : await this.anchorings.findVersion(id);
    if (version === undefined) throw new DomainError('NOT_FOUND', { taskId: task.id });
    return version.body;
  }

  private async earlier({ task, step, steps }: StepRecord): Promise<MeasurementView['before']> {
    const came = await this.anchorings.findMeasurements(task.id);
    return came.flatMap(({ stepId, body }) => {
      const ordinal = steps.find(({ id }) => id === stepId)?.ordinal ?? 0;
      if (ordinal >= step.ordinal) return [];
      const months = task.policy.anchoring.measureMonths[ordinal - 1] ?? 0;
      return [{ ordinal, months, answers: (body as MeasurementBody).answers }];
    });
  }
}

function askingOf({ task, step }: StepRecord): Moment | undefined {
  const planned = task.plan.steps.find(({ stepId }) => stepId === step.id);
  return planned?.moments.find(({ kind }) => kind === 'asking');
}

/** On the day of its asking it may be reported, also before the mail of that day. */
function isAsked(record: StepRecord): boolean {
  const asking = askingOf(record);
  return asking !== undefined && record.today >= asking.on;
}

function questionsOf(plan: AnchoringPlan, { step }: StepRecord): readonly MeasureQuestion[] {
  const ids = plan.measures[step.ordinal - 1]?.questionIds ?? [];
  return plan.questions.filter(({ id }) => ids.includes(id));
}

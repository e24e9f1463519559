import { Injectable } from '@nestjs/common';
import type { AnchoringView, MeasurementBody, MeasureView } from '@samenspel/contracts';
import { may, measureStateOf, type Actor, type PlannedStep } from '@samenspel/domain';
import {
  AnchoringRepository,
  ObligationRepository,
  ResourceRepository,
  type AnchoringVersion,
  type MeasurementRow,
} from '@samenspel/persistence';
import { lineOf } from '../task/view/line-of';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';
import { AnchoringViews } from './view/anchoring-views';
import { asksOn } from './view/measure-dates-of';

/** The page of the anchoring: the plan that holds, and every measure with what it brought. */
@Injectable()
export class AnchoringService {
  constructor(
    private readonly records: TaskRecords,
    private readonly anchorings: AnchoringRepository,
    private readonly obligations: ObligationRepository,
    private readonly resources: ResourceRepository,
    private readonly views: AnchoringViews,
  ) {}

  async read(taskId: string, actor: Actor): Promise<AnchoringView> {
    const record = await this.records.read(taskId);
    const [last, versions, conclusion] = await Promise.all([
      this.anchorings.findLast(taskId),
      this.views.versionsOf(record),
      this.anchorings.findConclusion(taskId),
    ]);
    return {
      taskId,
      taskTitle: record.task.title,
      line: lineOf(record),
      ended: record.task.endedAt === null ? null : whenOf(record, record.task.endedAt),
      plan: last === undefined ? null : await this.views.planOf(record, last),
      versions,
      planDeadline: planDeadlineOf(record, last),
      measures: await this.measures(record, actor, last),
      conclusion:
        conclusion === undefined
          ? null
          : { reason: conclusion.reason, by: conclusion.givenBy, when: whenOf(record, conclusion.givenAt) },
      may: await this.rights(record, actor),
    };
  }

  private async rights(record: TaskRecord, actor: Actor): Promise<AnchoringView['may']> {
    const resource = await this.resources.findOfTask(record.task.id);
    const { status } = record.task;
    if (resource === undefined || (status !== 'running' && status !== 'paused'))
      return { write: false, conclude: false };
    const inMeasures = record.steps.at(-1)?.kind === 'measure' && status === 'running';
    return {
      write: may(actor, 'anchoring.write', resource),
      conclude: inMeasures && may(actor, 'task.steer', resource),
    };
  }

  private async measures(record: TaskRecord, actor: Actor, plan: AnchoringVersion | undefined): Promise<MeasureView[]> {
    const planned = measureSteps(record);
    const came = await this.anchorings.findMeasurements(record.task.id);
    const owed = await this.reportersOf(planned);
    const seatIdOf = (step: PlannedStep): string | null =>
      owed.get(step.stepId ?? '') ?? plan?.body.measures[step.ordinal - 1]?.reporterSeatId ?? null;
    const seatOf = await this.views.seatsOf(record, planned.map(seatIdOf));
    return planned.map((step) => {
      const row = came.find(({ stepId }) => stepId === step.stepId);
      const seatId = seatIdOf(step);
      const view = measureOf(record, step, row);
      const mayReport = view.state === 'asked' || view.state === 'overdue' || view.state === 'in';
      const isOwn = actor.link === undefined && actor.seats.some((seat) => seat.seatId === seatId);
      return { ...view, reporter: seatOf(seatId), mine: isOwn && mayReport && takesAnswers(record, step) };
    });
  }

  /** Who owes a measure that was asked: a later plan does not change who reported on what came in. */
  private async reportersOf(planned: readonly PlannedStep[]): Promise<ReadonlyMap<string, string>> {
    const opened = planned.flatMap(({ stepId }) => stepId ?? []);
    const owed = await Promise.all(opened.map((stepId) => this.obligations.findOfStep(stepId, 'measurement')));
    return new Map(
      owed
        .flat()
        .flatMap(({ stepId, seatId, releasedAt }) =>
          seatId === null || releasedAt !== null ? [] : [[stepId, seatId]],
        ),
    );
  }
}

/** Foreseen measures stand in the plan while the task runs; of an ended task those that were asked. */
const measureSteps = ({ task }: TaskRecord): readonly PlannedStep[] =>
  task.plan.steps.filter(({ kind }) => kind === 'measure');

function takesAnswers({ steps }: TaskRecord, { stepId }: PlannedStep): boolean {
  const status = steps.find(({ id }) => id === stepId)?.status;
  return status === 'open' || status === 'passed';
}

function measureOf(
  record: TaskRecord,
  step: PlannedStep,
  row: MeasurementRow | undefined,
): Omit<MeasureView, 'reporter' | 'mine'> {
  const asking = step.moments.find(({ kind }) => kind === 'asking');
  const { status } = record.task;
  const moment = {
    asksAt: asking?.sendAt ?? step.opensAt,
    endsAt: step.endsAt,
    isIn: row !== undefined,
    taskEnded: status !== 'running' && status !== 'paused',
  };
  return {
    ordinal: step.ordinal,
    months: record.task.policy.anchoring.measureMonths[step.ordinal - 1] ?? 0,
    stepId: step.stepId ?? null,
    asks: asksOn(step),
    deadline: deadlineOf(record, step),
    state: measureStateOf(moment, record.now),
    answer:
      row === undefined
        ? null
        : {
            body: row.body as MeasurementBody,
            submitted: whenOf(record, row.submittedAt),
            late: row.late,
            by: row.personName,
            partyName: row.partyName,
          },
  };
}

function planDeadlineOf(record: TaskRecord, plan: AnchoringVersion | undefined): AnchoringView['planDeadline'] {
  const step = record.steps.find(({ kind }) => kind === 'anchoring');
  return step === undefined || plan !== undefined ? null : deadlineOf(record, step);
}

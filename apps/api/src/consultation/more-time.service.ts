import { Injectable } from '@nestjs/common';
import type { ConsultationView, MoreTimeBody, MoreTimeRefusal, MoreTimeRequests } from '@samenspel/contracts';
import {
  checkMoreTime,
  DomainError,
  moreTimeStand,
  mustBeOpen,
  mustBeOpenRequest,
  type Actor,
} from '@samenspel/domain';
import {
  AnswerRepository,
  Database,
  DispositionRepository,
  EventLog,
  MailOutbox,
  MoreTimeRepository,
  ObligationRepository,
  StepRepository,
  type MoreTimeAsked,
} from '@samenspel/persistence';
import { idsOfSender } from '../answer/sender-key';
import { TaskRecords, type StepRecord } from '../task/view/task-record';
import { aboutConsultation, ConsultationRecords } from './consultation-records';
import { partyOfSender } from './party-of-sender';
import { moreTimeViewOf } from './view/more-time-view-of';

type Asking = Actor & { readonly personId: string };
type OfParty = Pick<ConsultationView, 'moreTime' | 'mayAskMoreTime'>;

/**
 * A party asks for more time instead of answering. It is no answer: reminders go on and silence keeps its meaning. The
 * programme manager owes it a reply: an extension, for everybody, or no with a reason.
 */
@Injectable()
export class MoreTimeService {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskRecords,
    private readonly records: ConsultationRecords,
    private readonly requests: MoreTimeRepository,
    private readonly reactions: AnswerRepository,
    private readonly obligations: ObligationRepository,
    private readonly dispositions: DispositionRepository,
    private readonly steps: StepRepository,
    private readonly events: EventLog,
    private readonly outbox: MailOutbox,
  ) {}

  /** What the page of one sender shows of it. */
  async readFor(record: StepRecord, sender: string | undefined, reacted: boolean): Promise<OfParty> {
    const { partyId } = idsOfSender(sender ?? '');
    if (partyId === undefined) return { moreTime: null, mayAskMoreTime: false };
    const asked = await this.requests.findOfParty(record.step.id, partyId);
    return {
      moreTime: asked === undefined ? null : moreTimeViewOf(record, asked),
      mayAskMoreTime: asked === undefined && !reacted && record.step.status === 'open',
    };
  }

  /** Who asked in the last consultation of a task. */
  async ofTask(taskId: string): Promise<MoreTimeRequests> {
    const record = await this.tasks.read(taskId);
    const step = record.steps.findLast(({ kind }) => kind === 'consultation');
    if (step === undefined) return { requests: [] };
    const asked = await this.requests.findOfStep(step.id);
    return { requests: asked.map((each) => moreTimeViewOf({ ...record, step }, each)) };
  }

  /** @throws DomainError STEP_CLOSED, TASK_PAUSED and what `checkMoreTime` throws. */
  ask(stepId: string, { personId }: Asking, sender: string, { until, reason }: MoreTimeBody): Promise<void> {
    const partyId = partyOfSender(sender);
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      const { calendar, now, step, task } = record;
      const askedBefore = (await this.requests.findOfParty(stepId, partyId)) !== undefined;
      const reacted = (await this.reactions.find(stepId, 'reaction', sender)) !== undefined;
      checkMoreTime(until, { calendar, now, step, reacted, askedBefore });
      const { programmeId, id: taskId } = task;
      const requestId = await this.requests.ask(
        { programmeId, taskId, stepId, partyId, askedBy: personId, until, reason, extendedByThen: step.extendedBy },
        { personId: task.managerPersonId, dueAt: step.endsAt, dueOn: step.lastDay },
      );
      await this.events.append({
        ...aboutConsultation(record, personId),
        type: 'consultation.more-time-asked',
        onBehalfOf: partyId,
        ids: { requestId, until },
        content: { reason },
      });
    });
  }

  /** @throws DomainError NOT_FOUND, STEP_CLOSED, TASK_PAUSED, MORE_TIME_SETTLED */
  withdraw(stepId: string, { personId }: Asking, sender: string): Promise<void> {
    const partyId = partyOfSender(sender);
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      const { id } = mustStand(record, await this.requests.findOfParty(stepId, partyId));
      await this.requests.withdraw(id);
      await this.obligations.releaseSubject(id, 'withdrawn');
      await this.events.append({
        ...aboutConsultation(record, personId),
        type: 'consultation.more-time-withdrawn',
        onBehalfOf: partyId,
        ids: { requestId: id },
      });
    });
  }

  /** Who asked gets a mail with the reason. @throws DomainError NOT_FOUND, STEP_CLOSED, TASK_PAUSED, MORE_TIME_SETTLED */
  async refuse(requestId: string, { personId }: Asking, { reason }: MoreTimeRefusal): Promise<void> {
    const { stepId } = await this.getById(requestId);
    return this.database.transact(async () => {
      const record = await this.holdOpen(stepId);
      const asked = mustStand(record, await this.requests.findById(requestId));
      await this.requests.refuse(requestId, { refusedBy: personId, refusal: reason });
      const [eventId = null] = await this.events.append({
        ...aboutConsultation(record, personId),
        type: 'consultation.more-time-refused',
        ids: { requestId, partyId: asked.partyId },
        content: { reason },
      });
      if (eventId !== null) await this.obligations.settleSubject(requestId, eventId);
      await this.tellAsker(record, asked);
    });
  }

  private async tellAsker({ task, step }: StepRecord, { id, askedBy }: MoreTimeAsked): Promise<void> {
    await this.outbox.post({
      ...{ programmeId: task.programmeId, taskId: task.id, stepId: step.id },
      personId: askedBy,
      kind: 'more-time-refused',
      class: 'process',
      params: { requestId: id },
      dedupKey: `more-time-refused:${id}`,
    });
  }

  private async getById(id: string): Promise<MoreTimeAsked> {
    const asked = await this.requests.findById(id);
    if (asked === undefined) throw new DomainError('NOT_FOUND', { requestId: id });
    return asked;
  }

  /** Nobody answers, closes, extends or hands the task over until the end of the transaction. */
  private async holdOpen(stepId: string): Promise<StepRecord> {
    const { task } = await this.records.read(stepId);
    await this.dispositions.holdTask(task.id);
    await this.steps.holdAnswers(stepId);
    const record = await this.records.read(stepId);
    mustBeOpen(record.step, stepId);
    return record;
  }
}

function mustStand({ step }: StepRecord, asked: MoreTimeAsked | undefined): MoreTimeAsked {
  if (asked === undefined) throw new DomainError('NOT_FOUND', { stepId: step.id });
  mustBeOpenRequest(moreTimeStand(asked, { ...step, closed: false }));
  return asked;
}

import { Injectable } from '@nestjs/common';
import type {
  ConfirmationBody,
  ConfirmationsView,
  ConfirmationView,
  PartyConfirmationView,
  Receipt,
} from '@samenspel/contracts';
import { confirmationState, dayOn, DomainError, may, sideOfParty, type Actor } from '@samenspel/domain';
import { ConfirmationRepository, ResourceRepository, type PartyConfirmation } from '@samenspel/persistence';
import { AnswerService, type Answering } from '../answer/answer.service';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type StepRecord, type TaskRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';
import { DecidedTexts } from './decided-texts';

export interface GivenConfirmation {
  readonly partyId: string;
  readonly body: ConfirmationBody;
  readonly key: string;
}

/** What the parties that a carried decision holds for say to it. Nothing waits for it; it stays visible. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly records: TaskRecords,
    private readonly confirmations: ConfirmationRepository,
    private readonly decided: DecidedTexts,
    private readonly answers: AnswerService,
    private readonly resources: ResourceRepository,
  ) {}

  async ofTask(taskId: string, actor: Actor): Promise<ConfirmationsView> {
    const record = await this.records.read(taskId);
    const [parties, decided] = await Promise.all([this.confirmations.findOfTask(taskId), this.decided.find(record)]);
    const isAsked = decided !== undefined && parties.length > 0;
    return {
      taskId,
      taskTitle: record.task.title,
      decided: isAsked ? decided : null,
      stepId: isAsked ? (parties[0]?.stepId ?? null) : null,
      parties: isAsked ? parties.map((party) => confirmationViewOf(record, party)) : [],
      may: { handle: may(actor, 'decision.handle-obstacle', { programmeId: record.task.programmeId, taskId }) },
    };
  }

  /** @throws DomainError NOT_FOUND when this step asks no confirmation of the party. */
  async read(stepId: string, actor: Answering, wanted?: string): Promise<ConfirmationView> {
    const record = await this.records.readOfStep(stepId);
    const [parties, decided] = await Promise.all([
      this.confirmations.findOfTask(record.task.id),
      this.decided.find(record),
    ]);
    const mine = partyOf(parties, actor, wanted);
    if (mine?.stepId !== stepId || decided === undefined) throw new DomainError('NOT_FOUND', { stepId });
    const resource = await this.resources.findOfStep(stepId);
    const view = confirmationViewOf(record, mine);
    return {
      step: stepRefOf(record),
      sender: await this.answers.senderOf(record, actor, `party:${mine.partyId}`),
      decided,
      deadline: view.deadline,
      mine: view.answer === null ? null : { ...view.answer, body: mine.body as ConfirmationBody },
      handling: view.handling,
      may: {
        confirm:
          resource !== undefined &&
          takesAnswers(record) &&
          may(actor, 'decision.confirm', { ...resource, partyId: mine.partyId }),
      },
    };
  }

  /** @throws DomainError NOT_FOUND, or what the gate refuses. */
  async give(stepId: string, actor: Answering, { partyId, body, key }: GivenConfirmation): Promise<Receipt> {
    const record = await this.records.readOfStep(stepId);
    const parties = await this.confirmations.findOfTask(record.task.id);
    const isAsked = parties.some((party) => party.stepId === stepId && party.partyId === partyId);
    if (!isAsked) throw new DomainError('NOT_FOUND', { stepId, partyId });
    return this.answers.give(record, actor, {
      kind: 'confirmation',
      sender: `party:${partyId}`,
      body,
      final: false,
      fulfils: true,
      ...(body.choice === 'obstacle' && { eventType: 'decision.obstacle-named' }),
      idempotencyKey: key,
    });
  }
}

const takesAnswers = ({ step }: StepRecord): boolean => step.status === 'open' || step.status === 'passed';

/** The party that is named, else that of the link, else the first of the person's own that is asked. */
function partyOf(
  parties: readonly PartyConfirmation[],
  { link, seats }: Actor,
  wanted?: string,
): PartyConfirmation | undefined {
  const named = wanted?.startsWith('party:') === true ? wanted.slice('party:'.length) : link?.partyId;
  if (named !== undefined) return parties.find(({ partyId }) => partyId === named);
  return parties.find(({ partyId }) => seats.some((seat) => seat.partyId === partyId));
}

/** One party that the decision holds for, as every page shows it. */
function confirmationViewOf(record: TaskRecord, party: PartyConfirmation): PartyConfirmationView {
  const { partyId: id, partyName: name, partyKind: kind, dueOn, body, note } = party;
  const endsAt = dayOn(record.calendar, dueOn).endsAt;
  return {
    party: { id, name, kind, side: sideOfParty[kind] },
    state: confirmationState({ choice: body?.choice ?? null, handled: note !== null, dueOn }, record.today),
    deadline: deadlineOf(record, { lastDay: dueOn, endsAt, hasClosingInstant: false }),
    answer: answerOf(record, party),
    handling: handlingOf(record, party),
  };
}

function answerOf(record: TaskRecord, party: PartyConfirmation): PartyConfirmationView['answer'] {
  const { answerId: id, version, body, submittedAt, byName } = party;
  if (id === null || version === null || submittedAt === null) return null;
  return { id, version, reason: body?.reason ?? null, by: byName ?? '', submitted: whenOf(record, submittedAt) };
}

function handlingOf(record: TaskRecord, party: PartyConfirmation): PartyConfirmationView['handling'] {
  const { note, handledAt, handledByName } = party;
  if (note === null || handledAt === null) return null;
  return { note, by: handledByName ?? '', when: whenOf(record, handledAt) };
}

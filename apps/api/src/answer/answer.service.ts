import { Injectable } from '@nestjs/common';
import { instantText, type DraftSaved, type Receipt, type Sender } from '@samenspel/contracts';
import { DomainError, type Actor, type AnswerKind } from '@samenspel/domain';
import {
  DraftRepository,
  Gate,
  MailOutbox,
  PartyRepository,
  PersonRepository,
  SeatRepository,
  type DraftKey,
  type GateAnswer,
} from '@samenspel/persistence';
import { partyRefOf, seatRefOf } from '../task/view/refs-of';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { idsOfSender } from './sender-key';

export interface GivenAnswer {
  readonly kind: AnswerKind;
  readonly sender: string;
  readonly body: unknown;
  readonly final: boolean;
  readonly fulfils: boolean;
  readonly idempotencyKey: string;
}

/** What the stages share: an answer goes through the gate, gives a receipt, and ends its draft. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly gate: Gate,
    private readonly drafts: DraftRepository,
    private readonly outbox: MailOutbox,
    private readonly parties: PartyRepository,
    private readonly people: PersonRepository,
    private readonly seats: SeatRepository,
  ) {}

  /**
   * Sends an answer through the gate.
   * @throws DomainError STEP_CLOSED, STEP_PAUSED, IDEMPOTENCY_KEY_REUSED, NOT_FOUND or BUSY; nothing was stored then.
   */
  async give(record: StepRecord, actor: Actor & { personId: string }, given: GivenAnswer): Promise<Receipt> {
    const { kind, sender } = given;
    const ids = idsOfSender(sender);
    const partyId = ids.partyId ?? (await this.partyOfSeat(record, ids.seatId));
    const answer = await this.gate.recordAnswer({
      ...given,
      stepId: record.step.id,
      partyId,
      seatId: ids.seatId,
      personId: actor.personId,
      linkId: actor.link?.linkId,
    });
    const stored = storedOr(answer, record);
    await this.drafts.remove({ stepId: record.step.id, kind, sender, personId: actor.personId });
    await this.postReceipt(record, actor.personId, stored);
    return {
      answerId: stored.answerId,
      version: stored.version,
      submitted: whenOf(record, stored.submittedAt),
      late: stored.late,
      replayed: stored.status === 'replayed',
    };
  }

  /** Keeps what was typed; also while the step is paused, but not once it is closed. */
  async keepDraft(record: StepRecord, key: DraftKey, body: unknown): Promise<DraftSaved> {
    if (record.step.status === 'closed') throw closed(record);
    return { saved: whenOf(record, await this.drafts.save(key, body)) };
  }

  /** For whom a page answers, by name. */
  async senderOf(record: StepRecord, actor: Actor & { personId: string }, sender: string): Promise<Sender> {
    const { programmeId } = record.task;
    const { partyId, seatId, personId } = idsOfSender(sender);
    const [seat] = seatId === undefined ? [] : await this.seats.findByIds(programmeId, [seatId]);
    const person = await this.people.getById(personId ?? actor.personId);
    return {
      key: sender,
      party: partyId === undefined ? null : partyRefOf(await this.parties.getById(programmeId, partyId)),
      seat: seat === undefined ? null : seatRefOf(seat),
      person: { id: person.id, name: person.name },
    };
  }

  private async partyOfSeat({ task }: StepRecord, seatId: string | undefined): Promise<string | undefined> {
    if (seatId === undefined) return undefined;
    const [seat] = await this.seats.findByIds(task.programmeId, [seatId]);
    return seat?.partyId;
  }

  // Every submission sends its owner a receipt; a replayed one was told already, and its key says so.
  private async postReceipt({ task, step }: StepRecord, personId: string, stored: StoredAnswer): Promise<void> {
    const { answerId, version } = stored;
    await this.outbox.post({
      programmeId: task.programmeId,
      taskId: task.id,
      stepId: step.id,
      personId,
      kind: 'receipt',
      class: 'immediate',
      params: { answerId, version: String(version) },
      dedupKey: `receipt:${answerId}:${version}`,
    });
  }
}

type StoredAnswer = Extract<GateAnswer, { readonly answerId: string }>;

function storedOr(answer: GateAnswer, record: StepRecord): StoredAnswer {
  const about = { stepId: record.step.id };
  switch (answer.status) {
    case 'accepted':
    case 'replayed':
      return answer;
    case 'closed':
      throw closed(record);
    case 'paused':
      throw new DomainError('STEP_PAUSED', about);
    case 'key-reused':
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', about);
    case 'unknown-step':
      throw new DomainError('NOT_FOUND', about);
  }
}

function closed({ step }: StepRecord): DomainError {
  const params = { stepId: step.id, lastDay: step.lastDay, endsAt: instantText(step.endsAt) };
  return new DomainError('STEP_CLOSED', params, `Step ${step.id} takes no answers since ${instantText(step.endsAt)}`);
}

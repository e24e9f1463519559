import { Injectable } from '@nestjs/common';
import { instantText, type DraftSaved, type Receipt, type Sender } from '@samenspel/contracts';
import { DomainError, type Actor, type AnswerKind, type EventType } from '@samenspel/domain';
import {
  AnswerRepository,
  DraftRepository,
  Gate,
  MailOutbox,
  PartyRepository,
  PersonRepository,
  SeatRepository,
  type DraftKey,
  type GateAnswer,
  type NewMail,
} from '@samenspel/persistence';
import { partyRefOf, seatRefOf } from '../task/view/refs-of';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { idsOfSender } from './sender-key';

/** Who answers, and by whom it is entered when they told it by telephone. */
export type Answering = Actor & { readonly personId: string; readonly enteredBy?: string };

export interface GivenAnswer {
  readonly kind: AnswerKind;
  readonly sender: string;
  readonly body: unknown;
  readonly final: boolean;
  readonly fulfils: boolean;
  /** When the kind of answer does not say enough of what happened. */
  readonly eventType?: EventType;
  readonly idempotencyKey: string;
}

/** What the stages share: an answer goes through the gate, gives a receipt, and ends its draft. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly gate: Gate,
    private readonly answers: AnswerRepository,
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
  async give(record: StepRecord, actor: Answering, given: GivenAnswer): Promise<Receipt> {
    const { kind, sender } = given;
    const ids = idsOfSender(sender);
    const partyId = ids.partyId ?? (await this.partyOfSeat(record, ids.seatId));
    const answer = await this.gate.recordAnswer({
      ...given,
      stepId: record.step.id,
      partyId,
      seatId: ids.seatId,
      personId: actor.personId,
      enteredBy: actor.enteredBy,
      linkId: actor.link?.linkId,
    });
    const stored = storedOr(answer, record);
    // What the person wrote themselves stays: what was told by telephone is not it.
    if (actor.enteredBy === undefined)
      await this.drafts.remove({ stepId: record.step.id, kind, sender, personId: actor.personId });
    await this.outbox.post(...(await this.mailsAbout(record, actor, stored)));
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

  /**
   * A receipt for the sender, and word to the colleague whose answer for the same party or seat this one replaces. A
   * replayed answer was told already, and the keys say so.
   */
  private async mailsAbout(
    { task, step }: StepRecord,
    { personId, enteredBy }: Answering,
    stored: StoredAnswer,
  ): Promise<NewMail[]> {
    const { answerId, version } = stored;
    const mailTo = (person: string, kind: 'receipt' | 'told' | 'entered-for-you'): NewMail => ({
      programmeId: task.programmeId,
      taskId: task.id,
      stepId: step.id,
      personId: person,
      kind,
      class: 'immediate',
      params: { answerId, version: String(version), ...(enteredBy === undefined ? {} : { enteredBy }) },
      dedupKey: `${kind}:${answerId}:${version}`,
    });
    const before = version === 1 ? undefined : await this.answers.findSenderBefore(answerId, version);
    const isReplaced = before !== undefined && before !== personId;
    const own = enteredBy === undefined ? 'receipt' : 'entered-for-you';
    return [mailTo(personId, own), ...(isReplaced ? [mailTo(before, 'told')] : [])];
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

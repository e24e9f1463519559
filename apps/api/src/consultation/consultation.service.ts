import { Injectable } from '@nestjs/common';
import type { ConsultationView, DraftSaved, Receipt, ReactionBody } from '@samenspel/contracts';
import { checkReaction, checkReactionDraft, DomainError, type Resource } from '@samenspel/domain';
import {
  AnswerRepository,
  ConsultationPlanRepository,
  ConsultationRepository,
  DraftRepository,
  PersonRepository,
  ResourceRepository,
  type PartyVoice,
  type StoredAnswer,
} from '@samenspel/persistence';
import { AnswerService, type Answering } from '../answer/answer.service';
import { idsOfSender } from '../answer/sender-key';
import { lineOf } from '../task/view/line-of';
import { stepRefOf } from '../task/view/step-ref-of';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { ConsultationRecords } from './consultation-records';
import { MinorityNoteService } from './minority-note.service';
import { MoreTimeService } from './more-time.service';
import { OwnReactionService } from './own-reaction.service';
import { PreparedVoiceService } from './prepared-voice.service';
import { refuseFaults } from './refuse-faults';
import { sendersOf } from './senders-of';
import { promptViewOf } from './view/prompt-view-of';
import { proposalViewOf } from './view/proposal-view-of';
import { voicesCounterOf } from './view/voices-counter-of';
import { VoiceMandate } from './voice-mandate';

type Asking = Answering;

/** The consultation as one sender reads it, and the reaction of that sender. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly records: ConsultationRecords,
    private readonly answers: AnswerService,
    private readonly own: OwnReactionService,
    private readonly moreTime: MoreTimeService,
    private readonly notes: MinorityNoteService,
    private readonly voices: PreparedVoiceService,
    private readonly mandate: VoiceMandate,
    private readonly reactions: AnswerRepository,
    private readonly drafts: DraftRepository,
    private readonly plans: ConsultationPlanRepository,
    private readonly consultations: ConsultationRepository,
    private readonly people: PersonRepository,
    private readonly resources: ResourceRepository,
  ) {}

  async read(stepId: string, actor: Asking, wanted?: string): Promise<ConsultationView> {
    const record = await this.records.read(stepId);
    const resource = await this.resourceOf(stepId, actor);
    const keys = sendersOf(actor, resource);
    if (wanted !== undefined && !keys.includes(wanted)) throw new DomainError('FORBIDDEN', { stepId });
    const sender = wanted ?? keys[0];
    const voices = await this.consultations.findVoices(stepId);
    return {
      ...(await this.askedIn(record)),
      step: stepRefOf(record),
      senders: await this.namesOf(record, actor, keys),
      line: lineOf(record),
      counter: voicesCounterOf(voices),
      ...(await this.speakerOf(record, actor, sender)),
      onRoster: sender !== undefined && isOnRoster(sender, resource, voices),
    };
  }

  /**
   * What a party says is its reaction when who holds the mandate sends it; that is the confirmation.
   * @throws DomainError VOICE_NEEDS_MANDATE, PROMPT_OF_ANOTHER_CONSULTATION, and what the gate refuses; InputInvalidError
   *   when something that is required is missing.
   */
  async react(
    stepId: string,
    actor: Asking,
    given: { sender: string; body: ReactionBody; key: string; prepared?: number },
  ): Promise<Receipt> {
    const record = await this.records.read(stepId);
    refuseSeat(given.sender);
    await this.mandate.check(record, given.sender, actor.personId);
    refuseFaults(checkReaction(await this.consultations.findPrompts(stepId), given.body.answers));
    const receipt = await this.answers.give(record, actor, {
      kind: 'reaction',
      sender: given.sender,
      body: given.body,
      final: given.body.final,
      fulfils: true,
      idempotencyKey: given.key,
    });
    await this.voices.confirm(stepId, idsOfSender(given.sender).partyId, given.prepared);
    return receipt;
  }

  async keepDraft(stepId: string, actor: Asking, sender: string, body: ReactionBody): Promise<DraftSaved> {
    const record = await this.records.read(stepId);
    refuseSeat(sender);
    const prompts = await this.consultations.findPrompts(stepId);
    refuseFaults(checkReactionDraft(prompts, body.answers));
    return this.answers.keepDraft(record, { stepId, kind: 'reaction', sender, personId: actor.personId }, body);
  }

  private async resourceOf(stepId: string, { personId }: Asking): Promise<Resource> {
    const resource = await this.resources.findOfStep(stepId, personId);
    if (resource === undefined) throw new DomainError('NOT_FOUND', { stepId });
    return resource;
  }

  private async askedIn(
    record: StepRecord,
  ): Promise<Pick<ConsultationView, 'question' | 'minutes' | 'silence' | 'prompts' | 'proposal' | 'manager'>> {
    const { task, step } = record;
    const [plan, prompts, text, manager] = await Promise.all([
      this.plans.find(task.id, step.ordinal),
      this.consultations.findPrompts(step.id),
      this.records.textOf(record),
      this.people.getById(task.managerPersonId),
    ]);
    if (plan === undefined) throw new DomainError('NOT_FOUND', { stepId: step.id });
    return {
      question: plan.question,
      minutes: plan.minutes,
      silence: plan.silence,
      prompts: prompts.map(promptViewOf),
      proposal: text === undefined ? null : proposalViewOf(record, text),
      manager: { name: manager.name, email: manager.email },
    };
  }

  private async namesOf(
    record: StepRecord,
    actor: Asking,
    keys: readonly string[],
  ): Promise<ConsultationView['senders']> {
    const senders = await Promise.all(keys.map((key) => this.answers.senderOf(record, actor, key)));
    return senders.map(({ key, party, person }) => ({
      key,
      name: party?.name ?? person.name,
      isParty: party !== null,
    }));
  }

  /** What only the sender sees: the own reaction, the draft, and what was done with it. */
  private async speakerOf(
    record: StepRecord,
    actor: Asking,
    sender: string | undefined,
  ): Promise<Pick<ConsultationView, 'sender' | 'reaction' | 'draft' | OwnKey>> {
    const stepId = record.step.id;
    const reaction = sender === undefined ? undefined : await this.reactions.find(stepId, 'reaction', sender);
    const own = {
      ...(await this.own.read(record, reaction)),
      ...(await this.moreTime.readFor(record, sender, reaction !== undefined)),
      ...(await this.notes.readFor(record, actor, reaction)),
      ...(await this.voices.readFor(record, actor, sender === undefined ? undefined : idsOfSender(sender).partyId)),
    };
    if (sender === undefined) return { sender: null, reaction: null, draft: null, ...own };
    const draft = await this.drafts.find({ stepId, kind: 'reaction', sender, personId: actor.personId });
    return {
      sender: await this.answers.senderOf(record, actor, sender),
      reaction: reaction === undefined ? null : reactionViewOf(record, reaction),
      draft: draft === undefined ? null : { body: draft.body, saved: whenOf(record, draft.savedAt) },
      ...own,
    };
  }
}

type OwnKey =
  | 'handledAll'
  | 'handledBy'
  | 'dispositions'
  | 'verdict'
  | 'mayGiveVerdict'
  | 'voice'
  | 'voicesAwaiting'
  | 'moreTime'
  | 'mayAskMoreTime'
  | 'minorityNote'
  | 'mayWriteMinorityNote';

function reactionViewOf(record: StepRecord, answer: StoredAnswer): NonNullable<ConsultationView['reaction']> {
  const { id, personName, submittedAt, version } = answer;
  return { id, body: answer.body as ReactionBody, submitted: whenOf(record, submittedAt), by: personName, version };
}

function isOnRoster(sender: string, { rosterPersonIds = [] }: Resource, voices: readonly PartyVoice[]): boolean {
  const { partyId, personId } = idsOfSender(sender);
  if (personId !== undefined) return rosterPersonIds.includes(personId);
  return voices.some((voice) => voice.partyId === partyId && voice.onRoster);
}

/** A consultation is answered by a party or a person; no seat speaks in it. */
function refuseSeat(sender: string): void {
  if (sender.startsWith('seat:')) throw new DomainError('FORBIDDEN', { sender });
}

import { Injectable } from '@nestjs/common';
import { LinksService } from '@samenspel/access';
import type { ConsultationView, PartyVoiceView, PreparedVoiceBody, PreparedVoiceSaved } from '@samenspel/contracts';
import {
  authorsOfVoice,
  awaitsConfirmation,
  checkReactionDraft,
  differingAnswers,
  DomainError,
  may,
  mustBeOpen,
  type Actor,
  type GivenAnswer,
  type MandateHolder,
} from '@samenspel/domain';
import {
  ConsultationRepository,
  Database,
  DraftRepository,
  EventLog,
  MailOutbox,
  ObligationRepository,
  PreparedVoiceRepository,
  StepRepository,
  type PreparedVoice,
} from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { aboutConsultation, ConsultationRecords } from './consultation-records';
import { partyOfSender } from './party-of-sender';
import { refuseFaults } from './refuse-faults';
import { VoiceMandate } from './voice-mandate';

type Asking = Actor & { readonly personId: string };

interface Keeping {
  readonly sender: string;
  /** The version that the writer read; 0: there was none. */
  readonly expectedVersion: number;
  readonly body: PreparedVoiceBody;
}

/** Colleagues of a party draft its voice together and hand it to who holds the mandate. It counts as no answer. */
@Injectable()
export class PreparedVoiceService {
  constructor(
    private readonly database: Database,
    private readonly records: ConsultationRecords,
    private readonly voices: PreparedVoiceRepository,
    private readonly mandate: VoiceMandate,
    private readonly consultations: ConsultationRepository,
    private readonly obligations: ObligationRepository,
    private readonly drafts: DraftRepository,
    private readonly steps: StepRepository,
    private readonly links: LinksService,
    private readonly outbox: MailOutbox,
    private readonly events: EventLog,
  ) {}

  /** How the party comes to its voice, for its own people; which parties wait for a confirmation, for the manager. */
  async readFor(
    record: StepRecord,
    actor: Asking,
    partyId: string | undefined,
  ): Promise<Pick<ConsultationView, 'voice' | 'voicesAwaiting'>> {
    return {
      voice: partyId === undefined ? null : await this.voiceOf(record, actor, partyId),
      voicesAwaiting: may(actor, 'consultation.prepare', { programmeId: record.task.programmeId })
        ? await this.awaiting(record)
        : [],
    };
  }

  /**
   * @throws DomainError VERSION_CONFLICT when a colleague wrote meanwhile, VOICE_EMPTY when nothing is handed over,
   *   STEP_CLOSED, TASK_PAUSED and what `refuseFaults` throws.
   */
  keep(stepId: string, actor: Asking, { sender, expectedVersion, body }: Keeping): Promise<PreparedVoiceSaved> {
    const partyId = partyOfSender(sender);
    return this.database.transact(async () => {
      const record = await this.joinOpen(stepId);
      refuseFaults(checkReactionDraft(await this.consultations.findPrompts(stepId), body.answers));
      if (body.handOver && body.answers.length === 0) throw new DomainError('VOICE_EMPTY', { stepId });
      const version = await this.write({ record, actor, partyId }, expectedVersion, body.answers);
      await this.drafts.remove({ stepId, kind: 'reaction', sender, personId: actor.personId });
      const mailedTo = body.handOver ? await this.handOver({ record, actor, partyId }, version) : [];
      return { version, mailedTo };
    });
  }

  /** After the answer was accepted: which prepared text was read by who confirmed it. */
  async confirm(stepId: string, partyId: string | undefined, version: number | undefined): Promise<void> {
    if (partyId === undefined || version === undefined) return;
    await this.voices.confirm({ stepId, partyId }, version);
  }

  private async write(
    { record, actor, partyId }: Writing,
    expectedVersion: number,
    answers: readonly GivenAnswer[],
  ): Promise<number> {
    const stepId = record.step.id;
    const before = await this.voices.find(stepId, partyId);
    const said = before === undefined ? [] : answersOf(before);
    // The same, sent twice, happened once.
    if (before?.version === expectedVersion && differingAnswers(said, answers).length === 0) return expectedVersion;
    const authors = authorsOfVoice({ answers: said, authors: before?.authors ?? {} }, answers, actor.personId);
    const { programmeId, taskId } = aboutConsultation(record, actor.personId);
    const about = { programmeId, taskId, stepId, partyId, personId: actor.personId };
    const version = await this.voices.keep({ ...about, body: { answers }, authors, expectedVersion });
    await this.events.append({
      ...aboutConsultation(record, actor.personId),
      type: 'consultation.voice-prepared',
      onBehalfOf: partyId,
      ids: { preparedVersion: version },
      content: { answers },
    });
    return version;
  }

  /** @returns the names of those who are asked to confirm it: everybody with the mandate but the person self. */
  private async handOver({ record, actor, partyId }: Writing, version: number): Promise<string[]> {
    const stepId = record.step.id;
    await this.voices.handOver({ stepId, partyId }, actor.personId);
    const holders = (await this.mandate.holdersOf(record, partyId)).filter(
      ({ personId }) => personId !== actor.personId,
    );
    for (const { personId } of holders)
      await this.links.ensure({ stepId, purpose: 'react', personId, partyId, seatId: undefined });
    await this.mail({ record, actor, partyId }, version, holders);
    await this.events.append({
      ...aboutConsultation(record, actor.personId),
      type: 'consultation.voice-handed-over',
      onBehalfOf: partyId,
      ids: { preparedVersion: version, to: holders.map(({ personId }) => personId) },
    });
    const names = await this.voices.findNames(holders.map(({ personId }) => personId));
    return [...names.values()];
  }

  private async mail({ record, partyId }: Writing, version: number, holders: readonly MandateHolder[]): Promise<void> {
    const { task, step } = record;
    const owed = await this.obligations.find(step.id, 'reaction', `party:${partyId}`);
    await this.outbox.post(
      ...holders.map(({ personId }) => ({
        ...{ programmeId: task.programmeId, taskId: task.id, stepId: step.id, personId },
        ...(owed === undefined ? {} : { obligationId: owed.id }),
        kind: 'voice-handed-over',
        class: 'immediate' as const,
        params: { partyId, version: String(version) },
        dedupKey: `voice-handed-over:${step.id}:${partyId}:${String(version)}:${personId}`,
      })),
    );
  }

  private async voiceOf(record: StepRecord, { personId }: Asking, partyId: string): Promise<PartyVoiceView> {
    const [holders, prepared] = await Promise.all([
      this.mandate.holdersOf(record, partyId),
      this.voices.find(record.step.id, partyId),
    ]);
    const authors = Object.entries(prepared?.authors ?? {});
    const people = [
      ...holders.flatMap((one) => [one.personId, one.standsInFor ?? []].flat()),
      ...authors.map(([, id]) => id),
    ];
    const names = await this.voices.findNames([...new Set(people)]);
    const nameOf = (id: string): string => names.get(id) ?? '';
    return {
      mayConfirm: holders.some((holder) => holder.personId === personId),
      holders: holders.map(({ personId: id, standsInFor }) => ({
        name: nameOf(id),
        standsInFor: typeof standsInFor === 'string' ? nameOf(standsInFor) : null,
      })),
      prepared: prepared === undefined ? null : preparedViewOf(record, prepared, nameOf),
    };
  }

  private async awaiting({ step }: StepRecord): Promise<string[]> {
    const awaiting = await this.voices.findAwaiting(step.id);
    if (awaiting.length === 0) return [];
    const voices = await this.consultations.findVoices(step.id);
    return voices.filter(({ partyId, responded }) => !responded && awaiting.includes(partyId)).map(({ name }) => name);
  }

  /** As an answer: the clock of PostgreSQL decides, and the closing waits until it is committed. */
  private async joinOpen(stepId: string): Promise<StepRecord> {
    await this.steps.joinAnswers(stepId);
    const record = await this.records.read(stepId);
    mustBeOpen(record.step, stepId);
    return record;
  }
}

interface Writing {
  readonly record: StepRecord;
  readonly actor: Asking;
  readonly partyId: string;
}

type Answers = PreparedVoiceBody['answers'];

const answersOf = ({ body }: PreparedVoice): Answers => (body as { readonly answers: Answers }).answers;

function preparedViewOf(
  record: StepRecord,
  prepared: PreparedVoice,
  nameOf: (personId: string) => string,
): NonNullable<PartyVoiceView['prepared']> {
  const { version, writtenByName, writtenAt, handedOverByName, handedOverAt, authors } = prepared;
  const isHandedOver = handedOverByName !== null && handedOverAt !== null;
  return {
    answers: answersOf(prepared),
    authors: Object.entries(authors).map(([promptId, personId]) => ({ promptId, name: nameOf(personId) })),
    ...{ version, by: writtenByName, written: whenOf(record, writtenAt) },
    handedOver: isHandedOver ? { by: handedOverByName, on: whenOf(record, handedOverAt) } : null,
    awaits: awaitsConfirmation(prepared),
  };
}

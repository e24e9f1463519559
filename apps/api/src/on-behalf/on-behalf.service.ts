import { Injectable } from '@nestjs/common';
import { LinksService } from '@samenspel/access';
import type { CheckInBody, OnBehalfPath, OnBehalfView, Receipt, ReactionBody, ReplyBody } from '@samenspel/contracts';
import { DomainError, type LinkPurpose } from '@samenspel/domain';
import { OnBehalfRepository, type OnBehalf } from '@samenspel/persistence';
import type { Answering } from '../answer/answer.service';
import { idsOfSender } from '../answer/sender-key';
import { ConsultationService } from '../consultation/consultation.service';
import { VoiceMandate } from '../consultation/voice-mandate';
import { InvitationService } from '../invitation/invitation.service';
import { IterationAnswerService } from '../iteration/iteration-answer.service';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type StepRecord } from '../task/view/task-record';

export interface Told<Body> extends OnBehalfPath {
  readonly enteredBy: string;
  readonly body: Body;
  readonly key: string;
}

const purposeOf = { reply: 'reply', 'check-in': 'check-in', reaction: 'react' } as const satisfies Record<
  OnBehalf['kind'],
  LinkPurpose
>;

/**
 * Enters what somebody told by telephone. It passes the same gate, and is that person's answer: they are told, and can
 * change it. Nobody can enter over an answer that the person gave themselves.
 */
@Injectable()
export class OnBehalfService {
  constructor(
    private readonly records: TaskRecords,
    private readonly onBehalf: OnBehalfRepository,
    private readonly links: LinksService,
    private readonly invitations: InvitationService,
    private readonly iterations: IterationAnswerService,
    private readonly consultations: ConsultationService,
    private readonly mandate: VoiceMandate,
  ) {}

  async read(stepId: string, asksId: string): Promise<OnBehalfView> {
    const record = await this.records.readOfStep(stepId);
    const people = await this.people(record);
    return {
      step: stepRefOf(record),
      people: people
        .filter(({ personId }) => personId !== asksId)
        .map(({ personId, personName, ...each }) => ({ ...each, person: { id: personId, name: personName } })),
    };
  }

  /** @throws DomainError ON_BEHALF_NOT_POSSIBLE, and what a reply by the party self is refused for. */
  async reply(told: Told<ReplyBody>): Promise<Receipt> {
    const { stepId, sender, body, key } = told;
    return this.invitations.reply(stepId, await this.speaker(told, 'reply'), { sender, body, key });
  }

  /** Never final: that only the person can say. */
  async react(told: Told<ReactionBody>): Promise<Receipt> {
    const { stepId, sender, key } = told;
    const body = { ...told.body, final: false };
    return this.consultations.react(stepId, await this.speaker(told, 'reaction'), { sender, body, key });
  }

  async checkIn(told: Told<CheckInBody>): Promise<Receipt> {
    const { stepId, sender, body, key } = told;
    const { seatId = '' } = idsOfSender(sender);
    return this.iterations.checkIn(stepId, await this.speaker(told, 'check-in'), { seatId, body, key });
  }

  /** For a party only who holds its mandate can have told it. */
  private async people(record: StepRecord): Promise<readonly OnBehalf[]> {
    const people = await this.onBehalf.find(record.step.id, record.today);
    const parties = people.flatMap(({ kind, sender }) =>
      kind === 'reaction' ? (idsOfSender(sender).partyId ?? []) : [],
    );
    const holders = await this.mandate.holders(record, [...new Set(parties)]);
    return people.filter(({ kind, sender, personId }) => {
      const ofParty = kind === 'reaction' ? holders.get(idsOfSender(sender).partyId ?? '') : undefined;
      return ofParty === undefined || ofParty.some((holder) => holder.personId === personId);
    });
  }

  private async speaker(told: Told<unknown>, kind: OnBehalf['kind']): Promise<Answering> {
    const { stepId, sender, personId, enteredBy } = told;
    const people = await this.people(await this.records.readOfStep(stepId));
    const isOpen = people.some((one) => one.kind === kind && one.sender === sender && one.personId === personId);
    if (!isOpen || personId === enteredBy) throw new DomainError('ON_BEHALF_NOT_POSSIBLE', { stepId, sender });
    const { partyId, seatId } = idsOfSender(sender);
    await this.links.ensure({ stepId, purpose: purposeOf[kind], personId, partyId, seatId });
    return { personId, enteredBy, roles: [], seats: [] };
  }
}

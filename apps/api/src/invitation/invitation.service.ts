import { Injectable } from '@nestjs/common';
import type { DraftSaved, GivenReply, InvitationView, Receipt, ReplyBody } from '@samenspel/contracts';
import { DomainError, planEscalation, replyChoices, replyEffect, type Actor } from '@samenspel/domain';
import {
  AnswerRepository,
  DraftRepository,
  PersonRepository,
  SeatRepository,
  TaskReadingsRepository,
  type InvitedParty,
  type PlannedEscalation,
} from '@samenspel/persistence';
import { AnswerService, type Answering } from '../answer/answer.service';
import { idsOfSender } from '../answer/sender-key';
import { lineOf } from '../task/view/line-of';
import { partyRefOf, seatRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type StepRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';
import { StandIns } from './stand-ins';

type Asking = Answering;

/** The invitation as the party that was asked reads it, and its reply. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly records: TaskRecords,
    private readonly answers: AnswerService,
    private readonly replies: AnswerRepository,
    private readonly drafts: DraftRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly seats: SeatRepository,
    private readonly people: PersonRepository,
    private readonly standIns: StandIns,
  ) {}

  async read(stepId: string, actor: Asking, sender?: string): Promise<InvitationView> {
    const record = await this.recordOf(stepId);
    const invited = await this.readings.findInvitedParties(record.task.id);
    const wanted = partyFor(actor, invited, sender);
    const own = invited.find((party) => party.partyId === wanted);
    if (own === undefined) throw new DomainError('NOT_FOUND', { stepId });
    const { partyId } = own;
    const [manager, escalations] = await Promise.all([
      this.people.getById(record.task.managerPersonId),
      this.readings.findEscalations(record.task.id),
    ]);
    return {
      ...charterOf(record),
      step: stepRefOf(record),
      sender: await this.answers.senderOf(record, actor, `party:${partyId}`),
      essential: own.essential,
      whyEssential: own.whyEssential,
      escalations: own.essential ? escalationDates(record, own, escalations) : [],
      line: lineOf(record),
      parties: invited.map((party) => ({
        party: partyRefOf({ ...party, id: party.partyId }),
        joined: hasJoined(party),
      })),
      seats: (await this.seats.findOfParty(partyId, record.today)).map(seatRefOf),
      manager: { name: manager.name, email: manager.email },
      ...(await this.replyOf(record, actor, partyId)),
    };
  }

  /**
   * @throws DomainError SEAT_OF_ANOTHER_PARTY when a chosen seat is not the party's own, and what the gate refuses.
   */
  async reply(
    stepId: string,
    actor: Asking,
    reply: { sender: string; body: ReplyBody; key: string },
  ): Promise<Receipt> {
    const record = await this.recordOf(stepId);
    const { partyId } = idsOfSender(reply.sender);
    const invited = await this.readings.findInvitedParties(record.task.id);
    const own = invited.find((party) => party.partyId === partyId);
    if (own === undefined || partyId === undefined) throw new DomainError('NOT_FOUND', { stepId });
    const body = await this.withSeats(record, partyId, reply.body);
    const { obligation } = replyEffect(reply.body.choice, own.essential);
    return this.answers.give(record, actor, {
      kind: 'reply',
      sender: reply.sender,
      body,
      final: false,
      fulfils: obligation === 'fulfilled',
      idempotencyKey: reply.key,
    });
  }

  async keepDraft(stepId: string, actor: Asking, sender: string, body: unknown): Promise<DraftSaved> {
    const record = await this.recordOf(stepId);
    return this.answers.keepDraft(record, { stepId, kind: 'reply', sender, personId: actor.personId }, body);
  }

  private async recordOf(stepId: string): Promise<StepRecord> {
    const record = await this.records.readOfStep(stepId);
    if (record.step.kind !== 'invitation') throw new DomainError('NOT_FOUND', { stepId });
    return record;
  }

  /** Who comes to the table: the chosen seats, or a seat for who is sent instead. */
  private async withSeats(record: StepRecord, partyId: string, body: ReplyBody): Promise<unknown> {
    if (body.choice === 'somebody-else') {
      const seatId = await this.standIns.seatFor(record, partyId, body);
      return { choice: body.choice, seatIds: [seatId], note: body.note };
    }
    if (body.choice !== 'joins') return body;
    const own = new Set((await this.seats.findOfParty(partyId, record.today)).map(({ id }) => id));
    const foreign = body.seatIds.filter((id) => !own.has(id));
    if (foreign.length > 0) throw new DomainError('SEAT_OF_ANOTHER_PARTY', { seatIds: foreign.join(', '), partyId });
    return body;
  }

  private async replyOf(
    record: StepRecord,
    actor: Asking,
    partyId: string,
  ): Promise<Pick<InvitationView, 'reply' | 'draft' | 'changeableUntil' | 'choices'>> {
    const sender = `party:${partyId}`;
    const stepId = record.step.id;
    const reply = await this.replies.find(stepId, 'reply', sender);
    const draft = await this.drafts.find({ stepId, kind: 'reply', sender, personId: actor.personId });
    const takesAnswers = record.step.status === 'open' || record.step.status === 'passed';
    const decision = record.task.plan.steps.findLast(({ kind }) => kind === 'dispositions');
    return {
      reply:
        reply === undefined
          ? null
          : {
              body: reply.body as GivenReply,
              submitted: whenOf(record, reply.submittedAt),
              late: reply.late,
              by: reply.personName,
            },
      draft: draft === undefined ? null : { body: draft.body, saved: whenOf(record, draft.savedAt) },
      // Late replies count until the decision opens: until the planned end of the step before it.
      changeableUntil: takesAnswers && decision !== undefined ? deadlineOf(record, decision) : null,
      choices: takesAnswers ? [...replyChoices] : [],
    };
  }
}

const hasJoined = ({ reply }: InvitedParty): boolean => reply === 'joins' || reply === 'somebody-else';

/** The party that the request names, else that of its link, else the first that the person has a seat in. */
function partyFor(actor: Actor, invited: readonly InvitedParty[], sender: string | undefined): string | undefined {
  if (sender !== undefined) return idsOfSender(sender).partyId;
  if (actor.link?.partyId !== undefined) return actor.link.partyId;
  return invited.find(({ partyId }) => actor.seats.some((seat) => seat.partyId === partyId))?.partyId;
}

/** The dates as they are planned, or as they would be after a refusal today. */
function escalationDates(
  { task, calendar, today, step }: StepRecord,
  own: InvitedParty,
  planned: readonly PlannedEscalation[],
): InvitationView['escalations'] {
  const ofParty = planned.filter(({ partyId }) => partyId === own.partyId);
  if (ofParty.length > 0) {
    return ofParty.map(({ tier, dueOn, doneAt, personName }) => ({
      tier,
      on: dueOn,
      to: personName,
      done: doneAt !== null,
    }));
  }
  const from = today < step.lastDay ? today : step.lastDay;
  return planEscalation(task.policy, calendar, from, task.id).map(({ tier, on }) => ({
    tier,
    on,
    to: null,
    done: false,
  }));
}

function charterOf({
  task,
}: StepRecord): Pick<
  InvitationView,
  | 'title'
  | 'wording'
  | 'by'
  | 'area'
  | 'frame'
  | 'frameSetBy'
  | 'frameInput'
  | 'openPoints'
  | 'groupDecides'
  | 'groupDoesNotDecide'
  | 'risks'
  | 'hoursPerMonth'
  | 'endsOn'
> {
  const { title, wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide } =
    task;
  const decision = task.plan.steps.findLast(({ kind }) => kind === 'decision');
  return {
    ...{ title, wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide },
    risks: task.risks,
    hoursPerMonth: task.hoursPerMonth,
    endsOn: decision?.lastDay ?? task.startsOn,
  };
}

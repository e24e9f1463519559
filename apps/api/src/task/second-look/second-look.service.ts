import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import { instantText, type InvitationToLookAt, type SecondLookBody, type SecondLooksView } from '@samenspel/contracts';
import { DomainError, sideOfParty } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import {
  Database,
  PartyRepository,
  PersonRepository,
  SeatRepository,
  SecondLookRepository,
  TaskDraftRepository,
  TaskRepository,
  type KeptLook,
  type Seat,
  type TaskDraft,
} from '@samenspel/persistence';
import { charterOf } from '../draft/charter-of';
import { TaskDraftService } from '../draft/task-draft.service';
import { candidateSeats, SecondLooks } from './second-looks';
import { textOfInvitation } from './text-of-invitation';

/** Somebody of the other side looks at an invitation before it goes out. */
@Injectable()
export class SecondLookService {
  constructor(
    private readonly drafts: TaskDraftRepository,
    private readonly tasks: TaskRepository,
    private readonly previews: TaskDraftService,
    private readonly looks: SecondLookRepository,
    private readonly stands: SecondLooks,
    private readonly seats: SeatRepository,
    private readonly parties: PartyRepository,
    private readonly people: PersonRepository,
    private readonly database: Database,
  ) {}

  async list(taskId: string): Promise<SecondLooksView> {
    const draft = await this.drafts.getById(taskId);
    const seats = await this.seatsOf(draft);
    const { isAsked, why, side, text, looks } = await this.stands.of(draft, seats);
    return {
      ...{ isAsked, why, side },
      candidates: candidateSeats(draft, side, seats).map(({ personId, personName, partyName }) => ({
        person: { id: personId ?? '', name: personName ?? '' },
        partyName,
      })),
      looks: looks.map((look) => lookView(look, text)),
    };
  }

  /** @throws DomainError SECOND_LOOK_WRONG_SIDE for somebody who does not sit on the other side alone. */
  async ask(taskId: string, personId: string, askedBy: string): Promise<SecondLooksView> {
    const draft = await this.drafts.getById(taskId);
    const seats = await this.seatsOf(draft);
    const { side } = await this.stands.of(draft, seats);
    const seat = candidateSeats(draft, side, seats).find((candidate) => candidate.personId === personId);
    if (seat === undefined) throw new DomainError('SECOND_LOOK_WRONG_SIDE', { taskId, expected: side });
    const { programmeId } = draft;
    await this.looks.ask({ programmeId, taskId, partyId: seat.partyId, readerPersonId: personId, askedBy });
    return this.list(taskId);
  }

  /** The invitation as it would go out now, for who was asked to look. */
  async read(taskId: string, personId: string, language: Language): Promise<InvitationToLookAt> {
    const draft = await this.drafts.findById(taskId);
    const { managerPersonId, title } = draft ?? (await this.tasks.getById(taskId));
    const manager = await this.people.getById(managerPersonId);
    return {
      ...{ taskId, title },
      manager: { id: manager.id, name: manager.name },
      draft: draft === undefined ? null : await this.invitation(draft, language),
      look: await this.lookOf(taskId, personId, draft === undefined ? '' : textOfInvitation(draft)),
    };
  }

  /** @throws DomainError SECOND_LOOK_TEXT_CHANGED when the reader saw another text, SECOND_LOOK_NOT_ASKED. */
  async give(taskId: string, personId: string, { verdict, note, text }: SecondLookBody): Promise<void> {
    const draft = await this.drafts.getById(taskId);
    if (textOfInvitation(draft) !== text) throw new DomainError('SECOND_LOOK_TEXT_CHANGED', { taskId });
    const { programmeId } = draft;
    const isKept = await this.looks.give({ programmeId, taskId, readerPersonId: personId, verdict, note, text });
    if (!isKept) throw new DomainError('SECOND_LOOK_NOT_ASKED', { taskId });
  }

  private async lookOf(taskId: string, personId: string, text: string): Promise<InvitationToLookAt['look']> {
    const looks = await this.looks.findOfTask(taskId);
    const own = looks.find(({ readerPersonId }) => readerPersonId === personId);
    if (own === undefined) throw new DomainError('SECOND_LOOK_NOT_ASKED', { taskId });
    return lookView(own, text);
  }

  private async invitation(draft: TaskDraft, language: Language): Promise<NonNullable<InvitationToLookAt['draft']>> {
    const [{ plan, mails }, parties, seats] = await Promise.all([
      this.previews.preview(draft.id, language),
      this.parties.findOfProgramme(draft.programmeId),
      this.seatsOf(draft),
    ]);
    return {
      text: textOfInvitation(draft),
      ...charterOf(draft),
      plan,
      parties: draft.parties.flatMap(({ partyId, essential, whyEssential }) =>
        parties
          .filter(({ id }) => id === partyId)
          .map(({ id, name, kind }) => ({
            party: { id, name, kind, side: sideOfParty[kind] },
            ...{ essential, whyEssential },
          })),
      ),
      deciders: seats
        .filter(({ id }) => draft.deciderSeatIds.includes(id))
        .map(({ functionName, partyName }) => ({ functionName, partyName })),
      mail: mails.find(({ text }) => text !== '')?.text ?? '',
    };
  }

  private async seatsOf({ programmeId }: TaskDraft): Promise<readonly Seat[]> {
    return this.seats.findValid(programmeId, localDateOf(amsterdam, await this.database.clock()));
  }
}

function lookView(look: KeptLook, text: string): SecondLooksView['looks'][number] {
  const { id, readerPersonId, readerName, partyName, askedAt, lookedAt, verdict, note } = look;
  return {
    ...{ id, partyName, verdict, note },
    reader: { id: readerPersonId, name: readerName },
    asked: instantText(askedAt),
    looked: lookedAt === null ? null : instantText(lookedAt),
    isOnThisText: look.text === text,
  };
}

import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { DirectoryParty, DirectoryPerson, DirectoryView, PartyDescriptionBody } from '@samenspel/contracts';
import { DomainError, may, type Actor, type LocalDate } from '@samenspel/domain';
import {
  AbsenceRepository,
  Database,
  DirectoryRepository,
  EventLog,
  SeatRepository,
  type PartyOfDirectory,
  type PersonOfDirectory,
  type Seat,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';

/** *Partijen en mensen*: who does what, for whom, with which expertise (ground rule O1). */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly seats: SeatRepository,
    private readonly absences: AbsenceRepository,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async ofProgramme(programmeId: string, actor: Actor): Promise<DirectoryView> {
    const today = localDateOf(amsterdam, await this.database.clock());
    const [parties, people, seats] = await Promise.all([
      this.directory.findParties(programmeId),
      this.directory.findPeople(programmeId, today),
      this.seats.findValid(programmeId, today),
    ]);
    const away = await this.awayUntil(programmeId, people, { actor, today });
    return {
      today,
      parties: parties.map(partyOf),
      people: people.map((person) => personOf(person, away.get(person.id) ?? null)),
      seats: seats.map(seatOf),
    };
  }

  async describePerson(personId: string, expertise: string): Promise<void> {
    await this.directory.describePerson(personId, expertise);
  }

  /** @throws DomainError VERSION_CONFLICT when somebody changed it since it was read. */
  async describeParty(partyId: string, version: number, description: PartyDescriptionBody): Promise<void> {
    if (!(await this.directory.describeParty(partyId, version, description)))
      throw new DomainError('VERSION_CONFLICT', { partyId, version });
  }

  /** @throws DomainError SEAT_OF_ANOTHER_PARTY, NOT_FOUND */
  giveMandate(partyId: string, seatIds: readonly string[], givenBy: string): Promise<void> {
    return this.database.transact(async () => {
      const today = localDateOf(amsterdam, await this.database.clock());
      const seats = await this.seats.findOfParty(partyId, today);
      const foreign = seatIds.find((wanted) => !seats.some(({ id }) => id === wanted));
      if (foreign !== undefined) throw new DomainError('SEAT_OF_ANOTHER_PARTY', { partyId, seatId: foreign });
      const [seat] = seats;
      // The same, sent twice, happened once.
      if (seat === undefined || (await this.seats.giveMandate(partyId, seatIds)).length === 0) return;
      await this.events.append({
        programmeId: seat.programmeId,
        actor: `person:${givenBy}`,
        type: 'party.mandate-changed',
        ids: { partyId, seatIds: [...seatIds] },
      });
    });
  }

  /** Until when people are away today, of those whose absence the actor may know. */
  private async awayUntil(
    programmeId: string,
    people: readonly PersonOfDirectory[],
    { actor, today }: { readonly actor: Actor; readonly today: LocalDate },
  ): Promise<ReadonlyMap<string, LocalDate>> {
    const known = people.filter(({ id, partyIds }) =>
      may(actor, 'absence.read', { programmeId, personId: id, partyIdsOfPerson: partyIds }),
    );
    const found = await this.absences.findFrom(
      programmeId,
      known.map(({ id }) => id),
      today,
    );
    return new Map(found.filter(({ fromOn }) => fromOn <= today).map((each) => [each.personId, each.untilOn]));
  }
}

function partyOf({ municipalityName, expertise, serves, version, ...party }: PartyOfDirectory): DirectoryParty {
  return { ...partyRefOf(party), municipalityName, expertise, serves, version };
}

function personOf(person: PersonOfDirectory, awayUntil: LocalDate | null): DirectoryPerson {
  const { id, name, expertise, roles } = person;
  return { id, name, expertise, roles: [...roles], awayUntil };
}

function seatOf({
  id,
  partyId,
  level,
  functionName,
  personId,
  deputySeatId,
  mandate,
}: Seat): DirectoryView['seats'][number] {
  return { id, partyId, level, functionName, personId, deputySeatId, mandate };
}

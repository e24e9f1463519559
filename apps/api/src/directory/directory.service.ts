import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { DirectoryParty, DirectoryPerson, DirectoryView, PartyDescriptionBody } from '@samenspel/contracts';
import { DomainError, may, type Actor, type LocalDate } from '@samenspel/domain';
import {
  AbsenceRepository,
  Database,
  DirectoryRepository,
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

function seatOf({ id, partyId, level, functionName, personId, deputySeatId }: Seat): DirectoryView['seats'][number] {
  return { id, partyId, level, functionName, personId, deputySeatId };
}

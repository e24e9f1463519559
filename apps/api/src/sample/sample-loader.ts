import { amsterdam, localDateOf } from '@samenspel/calendar';
import { defaultPolicy, type LocalDate } from '@samenspel/domain';
import {
  AbsenceRepository,
  AgendaRepository,
  Database,
  DirectoryRepository,
  EventLog,
  PartyRepository,
  PersonRepository,
  ProgrammeRepository,
  SeatRepository,
} from '@samenspel/persistence';
import type { SampleParty, SamplePerson } from './region/sample-party';
import type { SampleAbsence } from './region/who-knows-what';
import type { SampleProgramme } from './sample-programme';

export interface LoadedSample {
  readonly programmeId: string;
  readonly parties: number;
  readonly people: number;
}

interface Repositories {
  readonly programmes: ProgrammeRepository;
  readonly agendas: AgendaRepository;
  readonly parties: PartyRepository;
  readonly people: PersonRepository;
  readonly seats: SeatRepository;
  readonly directory: DirectoryRepository;
  readonly absences: AbsenceRepository;
}

/** Long before any date of a sample task, virtual ones included. */
const seatsValidFrom = '2020-01-01';

/** Puts the sample into an empty database: all of it, or nothing. */
export class SampleLoader {
  constructor(
    private readonly database: Database,
    private readonly into: Repositories,
  ) {}

  /** @returns undefined when the database holds a programme already; nothing was written then. */
  load(sample: SampleProgramme): Promise<LoadedSample | undefined> {
    return this.database.transact(async () => {
      // Two starts at once: the second waits for the first, and then finds its programme.
      await this.database.rows(`select pg_advisory_xact_lock(hashtextextended('samenspel/sample', 0))`);
      if (!(await this.into.programmes.isEmpty())) return undefined;
      const { name, slug, schoolRegion } = sample;
      const programmeId = await this.into.programmes.insert({ name, slug, schoolRegion });
      await this.into.agendas.insert({ programmeId, name: sample.agenda, policy: defaultPolicy });
      const personIds = await this.loadPeople(sample);
      await this.loadParties(programmeId, sample.parties, personIds);
      for (const { role, person } of sample.roles) {
        await this.into.people.giveRole(idOf(person, personIds), programmeId, role);
      }
      await this.loadDirectory(programmeId, sample);
      return { programmeId, parties: sample.parties.length, people: personIds.size };
    });
  }

  /** Who works for whom, and who knows what. */
  private async loadDirectory(programmeId: string, sample: SampleProgramme): Promise<void> {
    const { directory } = this.into;
    const now = await this.database.clock();
    for (const { id, name, version, expertise } of await directory.findParties(programmeId))
      await directory.describeParty(id, version, { expertise, serves: sample.serves[name] ?? '' });
    const people = await directory.findPeople(programmeId, localDateOf(amsterdam, now));
    for (const { id, name } of people) await directory.describePerson(id, sample.expertise[name] ?? '');
    const personIds = new Map(people.map(({ id, name }) => [name, id]));
    for (const absence of sample.absences) await this.loadAbsence(programmeId, { ...absence, now }, personIds);
  }

  private async loadAbsence(
    programmeId: string,
    { name, deputy, from, until, now }: SampleAbsence & { readonly now: number },
    personIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    const personId = personIds.get(name);
    if (personId === undefined) throw new Error(`The sample says that ${name} is away, who is not in it`);
    const period = { fromOn: daysFrom(now, from), untilOn: daysFrom(now, until) };
    const seats = await this.into.seats.findValid(programmeId, period.fromOn);
    const deputySeatId = seats.find(({ personName }) => personName === deputy)?.id ?? null;
    await this.into.absences.save({ programmeId, personId, ...period, deputySeatId, enteredBy: personId });
  }

  private async loadPeople(sample: SampleProgramme): Promise<ReadonlyMap<string, string>> {
    const seated = sample.parties.flatMap((party) => party.seats.flatMap((seat) => seat.person ?? []));
    const people = [...seated, ...sample.roles.map(({ person }) => person)];
    const ids = new Map<string, string>();
    for (const person of people)
      if (!ids.has(person.email)) ids.set(person.email, await this.into.people.insert(person));
    return ids;
  }

  private async loadParties(
    programmeId: string,
    parties: readonly SampleParty[],
    personIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    const partyIds = new Map<string, string>();
    for (const party of parties) {
      const { name, kind, expertise } = party;
      const municipalityId = partyIds.get(party.municipality ?? '') ?? null;
      const partyId = await this.into.parties.insert({ programmeId, name, kind, expertise, municipalityId });
      partyIds.set(name, partyId);
      await this.loadSeats({ programmeId, partyId }, party, personIds);
    }
  }

  /** Each seat has the next one, a level closer to practice, as its deputy. */
  private async loadSeats(
    of: { readonly programmeId: string; readonly partyId: string },
    party: SampleParty,
    personIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    let above: string | undefined;
    for (const { level, functionName, person } of party.seats) {
      const personId = person === undefined ? null : idOf(person, personIds);
      const seatId = await this.into.seats.insert({ ...of, personId, level, functionName, validFrom: seatsValidFrom });
      if (above !== undefined) await this.into.seats.nameDeputy(above, seatId);
      above = seatId;
    }
  }
}

const daysFrom = (now: number, days: number): LocalDate => localDateOf(amsterdam, now + days * 86_400_000);

function idOf(person: SamplePerson, personIds: ReadonlyMap<string, string>): string {
  const id = personIds.get(person.email);
  if (id === undefined) throw new Error(`The sample names ${person.email} without loading them`);
  return id;
}

/** The loader with the repositories that it writes through. */
export function sampleLoaderOn(database: Database): SampleLoader {
  return new SampleLoader(database, {
    programmes: new ProgrammeRepository(database),
    agendas: new AgendaRepository(database, new EventLog(database)),
    parties: new PartyRepository(database),
    people: new PersonRepository(database),
    seats: new SeatRepository(database),
    directory: new DirectoryRepository(database),
    absences: new AbsenceRepository(database),
  });
}

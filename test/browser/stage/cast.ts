import { readSamplePeople } from '../../play/sample-people.mts';
import { Person } from '../../../infra/sample/person.mts';

export interface Seat {
  readonly id: string;
  readonly level: 'practice' | 'management' | 'board';
  readonly party: { readonly id: string; readonly name: string; readonly kind: string; readonly side: string };
  readonly person: { readonly id: string; readonly name: string } | null;
}

interface Held extends Seat {
  readonly person: NonNullable<Seat['person']>;
}

/** A party that is asked, with who reads its mail and who decides for it. */
export interface CastParty {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly side: string;
  readonly contact: Held;
  readonly executive: Held | undefined;
}

const wanted: readonly (readonly [kind: string, count: number])[] = [
  ['municipality', 4],
  ['provider', 3],
  ['access-team', 2],
  ['client-organisation', 1],
  ['education', 1],
];

/** The made-up people of the sample region, each of whom may be signed in. */
export class Cast {
  readonly seats: readonly Seat[];
  readonly parties: readonly CastParty[];
  readonly #base: string;
  readonly #emailOf: ReadonlyMap<string, string>;
  readonly #people = new Map<string, Person>();

  private constructor(base: string, emailOf: ReadonlyMap<string, string>, seats: readonly Seat[]) {
    this.#base = base;
    this.#emailOf = emailOf;
    this.seats = seats;
    this.parties = wanted.flatMap(([kind, count]) => partiesOf(seats, kind).slice(0, count));
  }

  static async gather(base: string, database: string): Promise<{ cast: Cast; manager: Person; programmeId: string }> {
    const { managerEmail, emailOf } = await readSamplePeople(database);
    const manager = await new Person(base, managerEmail).signIn();
    const session = await manager.api.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
    const programmeId = session.roles[0]?.programmeId ?? '';
    const { items } = await manager.api.get<{ items: readonly Seat[] }>(`/programmes/${programmeId}/seats`);
    return { cast: new Cast(base, emailOf, items), manager, programmeId };
  }

  person({ person }: Held): Person {
    const email = this.#emailOf.get(person.id);
    if (email === undefined) throw new Error(`${person.name} has no address`);
    const known = this.#people.get(email) ?? new Person(this.#base, email);
    this.#people.set(email, known);
    return known;
  }

  /** Who has nothing to do with any of the tasks. */
  get outsider(): Person {
    const asked = new Set(this.parties.map(({ id }) => id));
    const seat = this.seats.find(
      ({ party, person }) => person !== null && party.kind !== 'region' && !asked.has(party.id),
    );
    if (seat === undefined) throw new Error('everybody of the sample region is asked');
    return this.person(seat as Held);
  }
}

function partiesOf(seats: readonly Seat[], kind: string): readonly CastParty[] {
  const held = seats.filter((seat): seat is Held => seat.person !== null && seat.party.kind === kind);
  const ids = [...new Set(held.map(({ party }) => party.id))];
  return ids.flatMap((id) => {
    const own = held.filter(({ party }) => party.id === id);
    const contact = own.find(({ level }) => level === 'practice');
    if (contact === undefined) return [];
    return [{ ...contact.party, contact, executive: own.find(({ level }) => level === 'board') }];
  });
}

/** The party that a task cannot do without: the second provider. */
export function essentialOf({ parties }: Cast): CastParty {
  const party = parties.filter(({ kind }) => kind === 'provider')[1];
  if (party === undefined) throw new Error('the sample region has one provider only');
  return party;
}

/** Who sees it differently from the contact of the own party, which reacts. */
/** A party of which an executive prepares the voice and the contact has the mandate: the last provider. */
export function preparingOf({ parties }: Cast): CastParty & { readonly executive: Held } {
  const party = parties.findLast(({ kind }) => kind === 'provider');
  if (party?.executive === undefined) throw new Error('the last provider has no executive');
  return { ...party, executive: party.executive };
}

export function dissenterOf({ parties }: Cast): Held {
  const executive = parties.find((party) => party.executive !== undefined)?.executive;
  if (executive === undefined) throw new Error('no party of the sample region has an executive');
  return executive;
}

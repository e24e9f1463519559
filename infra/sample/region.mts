import { Person } from './person.mts';

interface Seat {
  readonly id: string;
  readonly level: 'practice' | 'management' | 'board';
  readonly party: { readonly id: string; readonly name: string };
  readonly person: { readonly id: string; readonly name: string } | null;
}
interface Known {
  readonly name: string;
  readonly email: string;
}

/** Who speaks for a party, and at which seat. */
export interface Speaker {
  readonly partyId: string;
  readonly seatId: string;
  readonly person: Person;
}

/** The made-up region as its programme manager sees it: parties and people, by name. */
export class Region {
  readonly manager: Person;
  readonly programmeId: string;
  readonly agendaId: string;
  readonly #base: string;
  readonly #seats: readonly Seat[];
  readonly #emails: ReadonlyMap<string, string>;
  readonly #people = new Map<string, Person>();

  private constructor(base: string, known: { seats: readonly Seat[]; people: readonly Known[] }, parts: Programme) {
    this.#base = base;
    this.#seats = known.seats;
    this.#emails = new Map(known.people.map(({ name, email }) => [name, email]));
    this.manager = parts.manager;
    this.programmeId = parts.programmeId;
    this.agendaId = parts.agendaId;
  }

  static async enter(base: string): Promise<Region> {
    const parts = await signInAsManager(base);
    const { api } = parts.manager;
    const { items: people } = await api.get<{ items: readonly Known[] }>('/sample-people');
    const { items: seats } = await api.get<{ items: readonly Seat[] }>(`/programmes/${parts.programmeId}/seats`);
    return new Region(base, { seats, people }, parts);
  }

  /** False for a programme that somebody made in a database of their own. */
  get isSample(): boolean {
    return this.#seats.some(({ party }) => party.name === 'Regiobureau IJsselkring');
  }

  async hasTasks(): Promise<boolean> {
    const { api } = this.manager;
    const programme = `/programmes/${this.programmeId}`;
    const { total } = await api.get<{ total: number }>(`${programme}/tasks`);
    const { items: drafts } = await api.get<{ items: readonly unknown[] }>(`${programme}/task-drafts`);
    return total + drafts.length > 0;
  }

  partyId(party: string): string {
    return this.#seatOf(party, ['practice', 'management', 'board']).party.id;
  }

  /** Who reads the mail of a party and answers for it. */
  async speaker(party: string): Promise<Speaker> {
    return this.#asSpeaker(this.#seatOf(party, ['practice', 'management', 'board']));
  }

  async executive(party: string): Promise<Speaker> {
    return this.#asSpeaker(this.#seatOf(party, ['board']));
  }

  /** Somebody by name; undefined when it is the name of a party. */
  async person(name: string): Promise<Person | undefined> {
    return this.#emails.has(name) ? this.#signedIn(name) : undefined;
  }

  personId(name: string): string {
    const seat = this.#seats.find(({ person }) => person?.name === name);
    if (!seat?.person) throw new Error(`nobody named ${name} holds a seat in the sample region`);
    return seat.person.id;
  }

  #seatOf(party: string, levels: readonly Seat['level'][]): Seat {
    const held = this.#seats.filter((seat) => seat.party.name === party && seat.person !== null);
    const found = levels.flatMap((level) => held.filter((seat) => seat.level === level))[0];
    if (found === undefined) throw new Error(`nobody holds a seat at ${party} in the sample region`);
    return found;
  }

  async #asSpeaker({ id, party, person }: Seat): Promise<Speaker> {
    return { partyId: party.id, seatId: id, person: await this.#signedIn(person?.name ?? '') };
  }

  async #signedIn(name: string): Promise<Person> {
    const email = this.#emails.get(name);
    if (email === undefined) throw new Error(`the sample region has nobody named ${name}`);
    const known = this.#people.get(email) ?? new Person(this.#base, email);
    this.#people.set(email, known);
    return known.signIn();
  }
}

interface Programme {
  readonly manager: Person;
  readonly programmeId: string;
  readonly agendaId: string;
}

async function signInAsManager(base: string): Promise<Programme> {
  const visitor = new Person(base, '');
  const { items } = await visitor.api.get<{ items: readonly (Known & { programmeRole: string | null })[] }>(
    '/sample-people',
  );
  const known = items.find(({ programmeRole }) => programmeRole === 'programme-manager');
  if (known === undefined) throw new Error('the sample region has no programme manager');
  const manager = await new Person(base, known.email).signIn();
  const session = await manager.api.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
  const programmeId = session.roles[0]?.programmeId ?? '';
  const agendas = await manager.api.get<{ items: readonly { id: string }[] }>(`/programmes/${programmeId}/agendas`);
  return { manager, programmeId, agendaId: agendas.items[0]?.id ?? '' };
}

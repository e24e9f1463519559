import type { DirectoryParty, DirectoryPerson, DirectorySeat, DirectoryView, PartyLoad } from '@samenspel/contracts';

/** What the address says about the list: `?per=mensen&zoek=begeleider&soort=provider`. */
export const filterNames = ['zoek', 'per', 'soort', 'niveau', 'belasting', 'sorteer'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Readonly<Record<FilterName, string>>;

export interface PartyEntry {
  readonly party: DirectoryParty;
  readonly people: number;
  readonly load: PartyLoad | undefined;
}

export interface SeatOfPerson {
  readonly seat: DirectorySeat;
  readonly party: DirectoryParty;
}

export interface PersonEntry {
  readonly person: DirectoryPerson;
  readonly seats: readonly SeatOfPerson[];
}

export const filterOf = (search: URLSearchParams): Filter =>
  Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? ''])) as Filter;

/** The parties that fit, in the order that was chosen; without a choice by name, as the API gives them. */
export function partiesOf(view: DirectoryView, load: readonly PartyLoad[], filter: Filter): readonly PartyEntry[] {
  const entries = view.parties.map((party) => ({
    party,
    people: peopleOfParty(view, party.id).length,
    load: load.find(({ partyId }) => partyId === party.id),
  }));
  const found = entries.filter((entry) => fitsParty(view, entry, filter));
  if (filter.sorteer === 'load') return found.toSorted((a, b) => shareOf(b.load) - shareOf(a.load));
  return filter.sorteer === 'people' ? found.toSorted((a, b) => b.people - a.people) : found;
}

/** The people that fit, by name, with their seats. */
export function peopleOf(view: DirectoryView, filter: Filter): readonly PersonEntry[] {
  const parties = new Map(view.parties.map((party) => [party.id, party]));
  return view.people
    .map((person) => ({
      person,
      seats: view.seats.filter(({ personId }) => personId === person.id).flatMap((seat) => withParty(seat, parties)),
    }))
    .filter((entry) => fitsPerson(entry, filter));
}

/** Who hold a seat of the party, each once. */
export function peopleOfParty({ people, seats }: DirectoryView, partyId: string): readonly DirectoryPerson[] {
  const held = new Set(seats.filter((seat) => seat.partyId === partyId).map(({ personId }) => personId));
  return people.filter(({ id }) => held.has(id));
}

function withParty(seat: DirectorySeat, parties: ReadonlyMap<string, DirectoryParty>): readonly SeatOfPerson[] {
  const party = parties.get(seat.partyId);
  return party === undefined ? [] : [{ seat, party }];
}

function fitsParty(view: DirectoryView, { party, load }: PartyEntry, filter: Filter): boolean {
  if (filter.soort !== '' && party.kind !== filter.soort) return false;
  const seats = view.seats.filter(({ partyId }) => partyId === party.id);
  if (filter.niveau !== '' && !seats.some(({ level }) => level === filter.niveau)) return false;
  if (!fitsLoad(load, filter)) return false;
  return hasWords(filter.zoek, [party.name, party.municipalityName, party.expertise, party.serves]);
}

function fitsLoad(load: PartyLoad | undefined, { belasting }: Filter): boolean {
  if (belasting === '') return true;
  return load?.state === 'too-much' || (belasting === 'full' && load?.state === 'full');
}

function fitsPerson({ person, seats }: PersonEntry, filter: Filter): boolean {
  const isOfKind = filter.soort === '' || seats.some(({ party }) => party.kind === filter.soort);
  const isAtLevel = filter.niveau === '' || seats.some(({ seat }) => seat.level === filter.niveau);
  const functions = seats.flatMap(({ seat, party }) => [seat.functionName, party.name]);
  return isOfKind && isAtLevel && hasWords(filter.zoek, [person.name, person.expertise, ...functions]);
}

/** Every word that was typed stands somewhere; capitals and accents do not matter. */
function hasWords(words: string, texts: readonly (string | null)[]): boolean {
  const text = folded(texts.join(' '));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** How full a party is: one is all the room it has. */
function shareOf(load: PartyLoad | undefined): number {
  if (load === undefined) return 0;
  const hours = load.promisedHours + load.askedHours;
  return load.roomHours === 0 ? hours : hours / load.roomHours;
}

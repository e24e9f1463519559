import type { Level, PartyKind } from '../party/party';
import type { RowOutcome } from '../spreadsheet/row-outcome';

/** One row of the sheet: a party, and when `email` is filled in, somebody with a seat in it. */
export interface PeopleRow {
  readonly row: number;
  readonly party: string;
  /** Null: not filled in. */
  readonly kind: PartyKind | null;
  /** '' for every party that is no access team. */
  readonly municipality: string;
  readonly name: string;
  /** In small letters; '' without a person. */
  readonly email: string;
  readonly level: Level | null;
  readonly functionName: string;
}

export interface KnownParty {
  readonly name: string;
  readonly kind: PartyKind;
  readonly municipalityName: string | null;
}

export interface KnownPerson {
  readonly email: string;
  readonly name: string;
}

export interface KnownSeat {
  readonly party: string;
  readonly email: string;
  readonly level: Level;
  readonly functionName: string;
}

/** What the directory holds now; of people, those of the programme. */
export interface KnownDirectory {
  readonly parties: readonly KnownParty[];
  readonly people: readonly KnownPerson[];
  readonly seats: readonly KnownSeat[];
}

export type PeopleColumn = 'party' | 'kind' | 'municipality' | 'name' | 'email' | 'level';
export interface PeopleFault {
  readonly column: PeopleColumn;
  readonly code:
    'REQUIRED' | 'GIVEN_TWICE' | 'OTHER_NAME_KNOWN' | 'OTHER_KIND_KNOWN' | 'MUNICIPALITY_UNKNOWN' | 'ONLY_ACCESS_TEAM';
  readonly expected?: string;
}

/** What a row brings, beside what is there. */
export interface WeighedPeopleRow<Row extends PeopleRow> {
  readonly given: Row;
  readonly outcome: RowOutcome;
  readonly faults: readonly PeopleFault[];
  readonly addsParty: boolean;
  /** Undefined: no person in the row, or the seat is as it was. */
  readonly seat: 'added' | 'changed' | undefined;
}

interface Directory {
  readonly parties: Map<string, KnownParty>;
  readonly people: Map<string, KnownPerson>;
  readonly seats: Map<string, KnownSeat>;
  /** Seats of rows above. */
  readonly given: Set<string>;
}

const named = (name: string): string => name.toLowerCase();
const seatOf = ({ party, email, level }: Pick<PeopleRow, 'party' | 'email' | 'level'>): string =>
  JSON.stringify([named(party), email, level]);

/**
 * Weighs the rows one after the other, each with what the rows above bring; municipalities first, because the order of
 * a sheet means nothing and access teams need theirs. Somebody is known by mail address, a party by name, a seat by
 * party, person and level. @returns the rows in the order in which they can be written.
 */
export function weighPeopleRows<Row extends PeopleRow>(
  rows: readonly Row[],
  known: KnownDirectory,
): readonly WeighedPeopleRow<Row>[] {
  const directory: Directory = {
    parties: new Map(known.parties.map((party) => [named(party.name), party])),
    people: new Map(known.people.map((person) => [person.email.toLowerCase(), person])),
    seats: new Map(known.seats.map((seat) => [seatOf({ ...seat, email: seat.email.toLowerCase() }), seat])),
    given: new Set(),
  };
  return rows
    .toSorted((a, b) => Number(b.kind === 'municipality') - Number(a.kind === 'municipality'))
    .map((given) => weighRow(given, directory));
}

function weighRow<Row extends PeopleRow>(given: Row, directory: Directory): WeighedPeopleRow<Row> {
  const faults = [...partyFaults(given, directory), ...personFaults(given, directory)];
  if (faults.length > 0) return { given, faults, outcome: 'error', addsParty: false, seat: undefined };
  const addsParty = !directory.parties.has(named(given.party));
  const seat = given.email === '' ? undefined : seatChange(given, directory.seats.get(seatOf(given)));
  remember(given, directory);
  const outcome = addsParty || seat === 'added' ? 'new' : seat === 'changed' ? 'changed' : 'unchanged';
  return { given, faults, outcome, addsParty, seat };
}

function partyFaults(row: PeopleRow, { parties }: Directory): PeopleFault[] {
  const { party, kind } = row;
  if (party === '') return [{ column: 'party', code: 'REQUIRED' }];
  const known = parties.get(named(party));
  if (known === undefined) return newPartyFaults(row, parties);
  return kind === null || kind === known.kind
    ? []
    : [{ column: 'kind', code: 'OTHER_KIND_KNOWN', expected: known.kind }];
}

function newPartyFaults({ kind, municipality }: PeopleRow, parties: Directory['parties']): PeopleFault[] {
  if (kind === null) return [{ column: 'kind', code: 'REQUIRED' }];
  if (kind !== 'access-team') return municipality === '' ? [] : [{ column: 'municipality', code: 'ONLY_ACCESS_TEAM' }];
  if (municipality === '') return [{ column: 'municipality', code: 'REQUIRED' }];
  const isMunicipality = parties.get(named(municipality))?.kind === 'municipality';
  return isMunicipality ? [] : [{ column: 'municipality', code: 'MUNICIPALITY_UNKNOWN' }];
}

function personFaults(row: PeopleRow, { people, given }: Directory): PeopleFault[] {
  const { name, email, level } = row;
  if (name === '' && email === '' && level === null) return [];
  const missing = (['name', 'email', 'level'] as const).filter((column) => (row[column] ?? '') === '');
  if (missing.length > 0) return missing.map((column) => ({ column, code: 'REQUIRED' }));
  const known = people.get(email);
  if (known !== undefined && named(known.name) !== named(name))
    return [{ column: 'name', code: 'OTHER_NAME_KNOWN', expected: known.name }];
  return given.has(seatOf(row)) ? [{ column: 'email', code: 'GIVEN_TWICE' }] : [];
}

/** An empty function leaves the one that is there: a list of addresses takes no words away. */
function seatChange({ functionName }: PeopleRow, known: KnownSeat | undefined): 'added' | 'changed' | undefined {
  if (known === undefined) return 'added';
  return functionName === '' || functionName === known.functionName ? undefined : 'changed';
}

function remember(row: PeopleRow, { parties, people, given }: Directory): void {
  const { party, kind, municipality, email, name } = row;
  if (!parties.has(named(party)) && kind !== null)
    parties.set(named(party), { name: party, kind, municipalityName: municipality === '' ? null : municipality });
  if (email === '') return;
  if (!people.has(email)) people.set(email, { email, name });
  given.add(seatOf(row));
}

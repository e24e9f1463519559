import { weighPeopleRows, type KnownDirectory, type PeopleRow } from './sheet-of-people';

const row = (changes: Partial<PeopleRow> = {}): PeopleRow => ({
  ...{ row: 2, party: 'Zorg Noord', kind: 'provider', municipality: '', name: 'Anna Bos', email: 'anna@example.org' },
  ...{ level: 'practice', functionName: 'begeleider', ...changes },
});
const nobody = { name: '', email: '', level: null, functionName: '' } as const;
const known: KnownDirectory = {
  parties: [{ name: 'Gemeente Noordstad', kind: 'municipality', municipalityName: null }],
  people: [{ email: 'Wim@example.org', name: 'Wim Vos' }],
  seats: [{ party: 'Gemeente Noordstad', email: 'Wim@example.org', level: 'board', functionName: 'wethouder' }],
};
const wim = { party: 'gemeente noordstad', kind: null, name: 'wim vos', email: 'wim@example.org' } as const;
const weigh = (...rows: readonly PeopleRow[]) => weighPeopleRows(rows, known);
const saysOf = (changes: Partial<PeopleRow>): unknown =>
  weigh(row(changes)).map(({ outcome, faults: [fault] }) => (fault ? [fault.column, fault.code] : outcome))[0];

describe('weighPeopleRows', () => {
  it.each([
    ['somebody of a new party', {}, 'new'],
    ['a new party alone', nobody, 'new'],
    ['a second seat of somebody who is known', { ...wim, level: 'management' }, 'new'],
    ['a seat with another function', { ...wim, level: 'board', functionName: 'burgemeester' }, 'changed'],
    ['a seat as it is', { ...wim, level: 'board', functionName: 'wethouder' }, 'unchanged'],
    ['a seat without its function', { ...wim, level: 'board', functionName: '' }, 'unchanged'],
    ['a known party alone', { ...nobody, party: 'Gemeente Noordstad', kind: null }, 'unchanged'],
    ['an access team of a known municipality', { kind: 'access-team', municipality: 'Gemeente Noordstad' }, 'new'],
    ['no party', { party: '' }, ['party', 'REQUIRED']],
    ['a new party without its kind', { kind: null }, ['kind', 'REQUIRED']],
    ['a known party as another kind', { ...wim, level: 'board', kind: 'provider' }, ['kind', 'OTHER_KIND_KNOWN']],
    ['an access team without municipality', { kind: 'access-team' }, ['municipality', 'REQUIRED']],
    [
      'an access team of nobody',
      { kind: 'access-team', municipality: 'Oost' },
      ['municipality', 'MUNICIPALITY_UNKNOWN'],
    ],
    ['a provider of a municipality', { municipality: 'Gemeente Noordstad' }, ['municipality', 'ONLY_ACCESS_TEAM']],
    ['a name without address', { email: '' }, ['email', 'REQUIRED']],
    ['an address without name', { name: '' }, ['name', 'REQUIRED']],
    ['a person without level', { level: null }, ['level', 'REQUIRED']],
    ['a known address under another name', { ...wim, level: 'board', name: 'Piet' }, ['name', 'OTHER_NAME_KNOWN']],
  ] as const)('says of %s: %j', (_what, changes, said) => {
    expect(saysOf(changes)).toEqual(said);
  });

  it('knows what rows above bring, and sees the same seat twice', () => {
    const rows = weigh(row(), row({ row: 3, kind: null, email: 'bart@example.org', name: 'Bart' }), row({ row: 4 }));
    expect(rows.map(({ outcome, addsParty }) => [outcome, addsParty])).toEqual([
      ['new', true],
      ['new', false],
      ['error', false],
    ]);
    expect(rows[2]?.faults).toEqual([{ column: 'email', code: 'GIVEN_TWICE' }]);
  });

  it('sees one address under two names in the same file', () => {
    const [, second] = weigh(row(), row({ row: 3, level: 'board', name: 'Piet' }));
    expect(second?.faults).toEqual([{ column: 'name', code: 'OTHER_NAME_KNOWN', expected: 'Anna Bos' }]);
  });

  it('finds the municipality of an access team below it, and brings nothing of a row that is wrong', () => {
    const team = row({ party: 'Team Oost', kind: 'access-team', municipality: 'Gemeente Oost' });
    const municipality = row({ row: 3, party: 'Gemeente Oost', kind: 'municipality', ...nobody });
    expect(weigh(team, municipality).map(({ given, outcome }) => [given.row, outcome])).toEqual([
      [3, 'new'],
      [2, 'new'],
    ]);
    const [, after] = weigh(row({ email: '' }), row({ row: 3, kind: null }));
    expect(after?.faults).toEqual([{ column: 'kind', code: 'REQUIRED' }]);
  });
});

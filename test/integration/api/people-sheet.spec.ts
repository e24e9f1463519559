import { Client } from 'pg';
import type { DirectoryView, SheetReport } from '@samenspel/contracts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const programme = (): string => `/api/v1/programmes/${api.region.programmeId}`;
const heading = 'Partij;Soort partij;Gemeente;Naam;E-mail;Niveau;Functie;Taal';
const fileOf = (...rows: readonly string[]): string => [heading, ...rows].join('\r\n');
const send = (path: '' | '/check', file: string | Buffer, as: Who = 'manager'): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `${programme()}/people-sheet${path}`,
    as,
    body: { file: Buffer.from(file).toString('base64') },
  });
const report = async (path: '' | '/check', file: string): Promise<SheetReport> => {
  const answer = await send(path, file);
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  return answer.json() as unknown as SheetReport;
};
const directory = async (): Promise<DirectoryView> =>
  (await api.call({ url: `${programme()}/directory`, as: 'manager' })).json() as unknown as DirectoryView;
const events = async (): Promise<readonly string[]> =>
  (
    await owner.query<{ type: string }>(
      `select type from event where type like 'party.%' or type like 'seat.%' order by number`,
    )
  ).rows.map(({ type }) => type);

const good = fileOf(
  'Team Oost;Toegang;Gemeente Oost;Sanne Smit;sanne@example.org;Uitvoering;consulent;',
  'Gemeente Oost;Gemeente;;Kees Kok;Kees@Example.org;Bestuur;wethouder;nl',
  'Gemeente Oost;;;Joan Jones;joan@example.org;management;;en',
  'Zorgaanbieder De Brug;Zorgaanbieder;;Voorbeeld stakeholder;stakeholder@example.org;Uitvoering;coach;',
  'Scholen Noord;Onderwijs;;;;;;',
);

describe('parties and people by spreadsheet', () => {
  it('has an empty sheet to fill in, for the programme manager alone', async () => {
    const url = `${programme()}/people-sheet`;
    const answer = await api.call({ url, as: 'manager', headers: { accept: 'text/csv' } });
    expect(answer.text).toBe(`\u{feff}${heading.replaceAll(/[^;]+/g, '"$&"')}\r\n`);
    expect((await api.call({ url, as: 'member' })).status).toBe(403);
    expect((await send('', good, 'executive')).status).toBe(403);
    expect((await send('/check', good, 'otherManager')).status).toBe(404);
  });

  it('says what would happen, writes nothing before it is confirmed, and then all of it with its events', async () => {
    expect(await report('/check', good)).toMatchObject({
      written: false,
      counts: { new: 4, changed: 1, unchanged: 0, error: 0 },
    });
    expect([(await directory()).parties.length, await events()]).toEqual([2, []]);
    expect(await report('', good)).toMatchObject({ written: true, counts: { new: 4, changed: 1 } });
    const { parties, people, seats } = await directory();
    const team = parties.find(({ name }) => name === 'Team Oost');
    expect(team).toMatchObject({ kind: 'access-team', municipalityName: 'Gemeente Oost' });
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sanne Smit', 'Kees Kok', 'Joan Jones']));
    expect(seats.find(({ id }) => id === api.region.seats.stakeholder)?.functionName).toBe('coach');
    expect((await events()).toSorted()).toEqual([
      ...['party.added', 'party.added', 'party.added'],
      ...['seat.added', 'seat.added', 'seat.added', 'seat.changed'],
    ]);
    // The same file again: everybody is known by address, and nothing is done twice.
    expect(await report('', good)).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 5, error: 0 } });
    expect(await events()).toHaveLength(7);
  });

  it('names row, column, what was expected and what came of every error, and writes the other rows', async () => {
    const said = await report(
      '',
      fileOf(
        'Zorg West;Winkel;;Ana;ana@example.org;Uitvoering;;',
        'Zorgaanbieder De Brug;;;Iemand Anders;stakeholder@example.org;Uitvoering;;',
        'Zorgaanbieder De Brug;;;Bob;bob at example.org;Uitvoering;;',
        'Zorgaanbieder De Brug;;;Cem;cem@example.org;Uitvoering;;',
        'Zorgaanbieder De Brug;;;Cem;CEM@example.org;Uitvoering;;',
        'Zorgaanbieder De Brug;;;Dirk 111222333;dirk@example.org;Uitvoering;;',
      ),
    );
    expect(said.counts).toEqual({ new: 1, changed: 0, unchanged: 0, error: 5 });
    expect(said.rows.map(({ row, faults: [fault] }) => [row, fault?.column, fault?.code])).toEqual([
      [2, 'Soort partij', 'NOT_AN_OPTION'],
      [3, 'Naam', 'OTHER_NAME_KNOWN'],
      [4, 'E-mail', 'WRONG_FORMAT'],
      [5, undefined, undefined],
      [6, 'E-mail', 'GIVEN_TWICE'],
      [7, 'Naam', 'CITIZEN_SERVICE_NUMBER'],
    ]);
    expect(said.rows[0]?.faults[0]).toMatchObject({ received: 'Winkel' });
    expect(said.rows[1]?.faults[0]).toMatchObject({ expected: 'Voorbeeld stakeholder' });
    expect((await directory()).people.filter(({ name }) => name === 'Cem')).toHaveLength(1);
  });

  it('gives somebody of another programme a seat under their own name, and tells nothing about them', async () => {
    const row = 'Zorgaanbieder De Brug;;;Een naam;othermanager@example.org;Management;;';
    expect(await report('', fileOf(row))).toMatchObject({ rows: [{ outcome: 'new', faults: [] }] });
    expect((await directory()).people.map(({ name }) => name)).toContain('Voorbeeld otherManager');
  });

  it('refuses a file that is not the one, in words, and loses nothing', async () => {
    for (const [wrong, code] of [
      [`${heading}\r\n;;;;;;;`, 'SHEET_EMPTY'],
      ['Naam;Adres\r\nAnna;Dorp', 'SHEET_COLUMNS_MISSING'],
      [Buffer.from(fileOf('Één;Gemeente;;;;;;'), 'latin1'), 'SHEET_NOT_UTF8'],
      [fileOf('"Zorg;Gemeente'), 'SHEET_NOT_CSV'],
    ] as const) {
      const answer = await send('', wrong);
      expect([answer.status, answer.json().code]).toEqual([400, code]);
    }
    expect((await directory()).parties).toHaveLength(2);
  });
});

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { SheetReport } from '@samenspel/contracts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const question = randomUUID();
let api: TestApi;
let owner: Client;
let workId: string;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const texts = ['=De school ontbreekt; "echt".', 'Ik mis de wijkteams.', 'Te weinig tijd.'] as const;
const sheet = (): string => `/api/v1/steps/${api.region.steps.consultation}/disposition-sheet`;

/** Closes the consultation; each text is the reaction of somebody for themselves. */
async function close(): Promise<void> {
  const { programmeId, taskId, people, steps } = api.region;
  await owner.query('delete from answer where step_id = $1', [steps.consultation]);
  await owner.query('delete from disposition where step_id = $1', [steps.consultation]);
  await owner.query(
    `insert into prompt (programme_id, step_id, id, ordinal, kind, question, options, required)
     values ($1, $2, $3, 1, 'open', 'Wat mist u?', '[]', false)`,
    [programmeId, steps.consultation, question],
  );
  for (const text of texts)
    await owner.query(
      `with given as (insert into answer (programme_id, task_id, step_id, kind, sender, person_id, body, salt, first_submitted_at, submitted_at)
         values ($1, $2, $3, 'reaction', 'person:' || gen_random_uuid(), $4, $5, '\\x00', now(), now()) returning id)
       insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id) select $1, $2, $3, id, $6 from given`,
      [programmeId, taskId, steps.consultation, people.member, { answers: [{ promptId: question, text }] }, question],
    );
  await owner.query(`update step set ends_at = clock_timestamp() where id = $1`, [steps.consultation]);
  await owner.query('select * from close_step($1, false, current_date)', [steps.consultation]);
  const { rows } = await owner.query<{ id: string }>(
    `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, 'dispositions', 1, current_date, now(), current_date + 20, now() + interval '20 days', false) returning id`,
    [programmeId, taskId],
  );
  workId = rows[0]?.id ?? '';
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     values ($1, $2, $3, 'disposition', 'person:' || $4::text, $4::uuid, now() + interval '20 days', current_date + 20)`,
    [programmeId, taskId, workId, people.manager],
  );
  // The region opens all its steps at once; the decision on this consultation has not begun.
  await owner.query(`update step set opens_at = opens_at - interval '1 day' where id = $1`, [steps.decision]);
}

const download = async (): Promise<string> => {
  const answer = await api.call({ url: sheet(), as: 'manager', headers: { accept: 'text/csv' } });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  return answer.text;
};
const send = (path: '' | '/check', file: string | Buffer, as: Who = 'manager'): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: sheet() + path, as, body: { file: Buffer.from(file).toString('base64') } });
const report = async (path: '' | '/check', file: string): Promise<SheetReport> => {
  const answer = await send(path, file);
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  return answer.json() as unknown as SheetReport;
};
const outcomes = ({ rows }: SheetReport): string[] => rows.map(({ outcome }) => outcome);
/** Fills in the row of a text. */
const fill = (file: string, text: string, disposition: string, reason: string): string =>
  file
    .split('\r\n')
    .map((line) =>
      line.includes(text) ? line.replace(/("[^"]*";"[^"]*";"[^"]*";)"v/, `"${disposition}";"${reason}";"";"v`) : line,
    )
    .join('\r\n');
const stored = async (): Promise<readonly unknown[]> =>
  (
    await owner.query<{ kind: string; reason: string; items: number }>(
      `select d.kind, d.reason, d.version, count(i.id)::int as items from disposition d join reaction_item i on i.disposition_id = d.id
        where d.step_id = $1 group by d.id order by d.reason`,
      [api.region.steps.consultation],
    )
  ).rows;
const events = async (): Promise<number> =>
  (await owner.query(`select 1 from event where type = 'consultation.disposed'`)).rows.length;

describe('dispositions by spreadsheet', () => {
  it('gives a row per item without names and without formulas, to the programme manager after the closing alone', async () => {
    expect((await api.call({ url: sheet(), as: 'manager' })).json().code).toBe('STEP_NOT_CLOSED');
    await close();
    const file = await download();
    expect(file.startsWith('\u{feff}"Kenmerk";"Soort indiener";"Vraag";')).toBe(true);
    expect(file).toContain(`"'=De school ontbreekt; ""echt""."`);
    expect(file).toContain('"Iemand voor zichzelf";"1. Wat mist u?";"";"Te weinig tijd.";"";"";"";"v0"');
    expect(file).not.toContain('Voorbeeld');
    expect((await api.call({ url: sheet(), as: 'member' })).status).toBe(403);
    expect((await send('', file, 'executive')).status).toBe(403);
    expect((await send('/check', file, 'otherManager')).status).toBe(404);
  });

  it('says what would happen, writes nothing before it is confirmed, and then does it as by hand', async () => {
    await close();
    let file = await download();
    file = fill(file, 'wijkteams', 'Overgenomen', 'Dat klopt.');
    file = fill(file, 'weinig tijd', 'overgenomen', 'Dat klopt.');
    expect(await report('/check', file)).toMatchObject({
      written: false,
      counts: { new: 2, changed: 0, unchanged: 1, error: 0 },
    });
    expect([await stored(), await events()]).toEqual([[], 0]);
    expect(await report('', file)).toMatchObject({ written: true, counts: { new: 2 } });
    expect(await stored()).toEqual([{ kind: 'taken-over', reason: 'Dat klopt.', version: 1, items: 2 }]);
    expect(await events()).toBe(1);
    // The same file again: nothing is done twice.
    expect(await report('', file)).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 3, error: 0 } });
    expect(await events()).toBe(1);
  });

  it('changes what is there, and ends the work of the programme manager with the last row', async () => {
    await close();
    await report('', fill(await download(), 'wijkteams', 'deels', 'Later.'));
    let file = fill(await download(), 'wijkteams', 'niet', 'Dit kan niet.');
    for (const text of ['school', 'weinig tijd']) file = fill(file, text, 'taken over', 'Goed idee.');
    expect(outcomes(await report('', file)).toSorted()).toEqual(['changed', 'new', 'new']);
    expect(await stored()).toMatchObject([
      { kind: 'not-taken-over', reason: 'Dit kan niet.', version: 2 },
      { kind: 'taken-over', items: 2 },
    ]);
    const { rows } = await owner.query('select 1 from obligation where step_id = $1 and fulfilled_at is not null', [
      workId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('names row, column, what was expected and what came of every error, and writes the other rows', async () => {
    await close();
    let file = fill(await download(), 'school', 'misschien', 'Wie weet.');
    file = fill(file, 'wijkteams', 'deels', '');
    file = fill(file, 'weinig tijd', 'niet', 'Geen geld.');
    const strange = file.split('\r\n')[1]?.replace(/"[^"]{36}"/, `"${randomUUID()}"`) ?? '';
    const said = await report('', `${file}${strange}\r\n`);
    const faults = said.rows.map(({ row, faults: [fault] }) => [row, fault?.column, fault?.code]);
    expect(said.counts).toEqual({ new: 1, changed: 0, unchanged: 0, error: 3 });
    expect(faults).toEqual([
      [2, 'Afhandeling', 'NOT_AN_OPTION'],
      [3, 'Reden', 'REQUIRED'],
      [4, undefined, undefined],
      [5, 'Kenmerk', 'ITEM_UNKNOWN'],
    ]);
    expect(said.rows[0]?.faults[0]).toMatchObject({ expected: 'overgenomen, deels, niet', received: 'misschien' });
    expect(await stored()).toMatchObject([{ kind: 'not-taken-over', reason: 'Geen geld.' }]);
  });

  it('never overwrites what somebody else wrote meanwhile, and keeps a citizen service number out', async () => {
    await close();
    const old = await download();
    await report('', fill(old, 'wijkteams', 'deels', 'Van een collega.'));
    let file = fill(old, 'wijkteams', 'niet', 'Van mij.');
    file = fill(file, 'weinig tijd', 'niet', 'Het gaat om 111222333.');
    const said = await report('', file);
    expect(said.rows.map(({ faults: [fault] }) => fault?.code)).toEqual([
      undefined,
      'CHANGED_MEANWHILE',
      'CITIZEN_SERVICE_NUMBER',
    ]);
    expect(await stored()).toMatchObject([{ kind: 'partly', reason: 'Van een collega.' }]);
  });

  it('refuses a file that is not the one, in words, and loses nothing', async () => {
    await close();
    const file = await download();
    const elsewhere = file.replaceAll(/"[0-9a-f-]{36}"/g, () => `"${randomUUID()}"`);
    for (const [wrong, code] of [
      ['', 'SHEET_EMPTY'],
      ['Kleur;Maat\nrood;7\n', 'SHEET_COLUMNS_MISSING'],
      [Buffer.from(fill(file, 'weinig', 'niet', 'Één'), 'latin1'), 'SHEET_NOT_UTF8'],
      [elsewhere, 'SHEET_OF_ANOTHER_CONSULTATION'],
    ] as const) {
      const answer = await send('', wrong);
      expect([answer.status, answer.json().code]).toEqual([400, code]);
      expect(answer.json().title).toMatch(/bestand|kolommen/);
    }
    expect((await send('', 'x'.repeat(8 * 1024 * 1024))).status).toBe(413);
    expect(await stored()).toEqual([]);
  });

  it('refuses everything once the decision opened', async () => {
    await close();
    const file = await download();
    await owner.query(`update step set opens_at = now() where id = $1`, [api.region.steps.decision]);
    expect((await send('/check', file)).json().code).toBe('DISPOSITIONS_FROZEN');
    expect((await send('', file)).json().code).toBe('DISPOSITIONS_FROZEN');
  });
});

import { randomUUID } from 'node:crypto';
import type { DossierFile, DossierView } from '@samenspel/contracts';
import { KillPoints } from '@samenspel/engine';
import { Leader, plainDigest } from '@samenspel/persistence';
import { strFromU8, unzipSync } from 'fflate';
import { Client } from 'pg';
import { Sealer } from '../../../apps/worker/src/sealer/sealer';
import { verifyDossier } from '../../../infra/dossier/verify-dossier.mts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';
import { readPdf } from '../../support/read-pdf';
import { until } from '../worker/until';

const prompt = randomUUID();
const text = {
  title: 'Eén aanmeldroute',
  summary: 'Kort',
  sections: [{ key: 'wat', heading: 'Wat', text: 'Eén route.' }],
};

let api: TestApi;
let owner: Client;
let sealer: Leader;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  sealer = new Leader({
    databaseUrl: api.settings.database.url,
    work: new Sealer(new KillPoints({})),
    listener: { tookOver: () => undefined, failed: () => undefined },
    candidateMs: 50,
  });
  sealer.start();
  await consult();
});
afterEach(async () => {
  await sealer.stop();
  await owner.end();
  await api.stop();
});

const call = (method: Method, path: string, as: Who | 'link', body?: unknown): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1${path}`, as, body });
const dossierFor = (who: Who): Promise<TestAnswer> => call('GET', `/tasks/${api.region.taskId}/dossier`, who);
const party = (): string => `party:${api.region.otherPartyId}`;
const react = (as: Who | 'link', sender: string, said: string): Promise<TestAnswer> =>
  call('PUT', `/steps/${api.region.steps.consultation}/reactions/${sender}`, as, {
    answers: [{ promptId: prompt, text: said }],
    final: true,
  });

/** What the process would have frozen: the text, the question, and an individual on the roster. */
async function consult(): Promise<void> {
  const { programmeId, taskId, people, steps } = api.region;
  const textId = randomUUID();
  await owner.query('delete from answer where task_id = $1', [taskId]);
  await owner.query('delete from disposition where task_id = $1', [taskId]);
  await owner.query('delete from proposal_version where task_id = $1', [taskId]);
  await owner.query('delete from anchoring_version where task_id = $1', [taskId]);
  await owner.query(
    `insert into proposal_version (programme_id, id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
     values ($1, $2, $3, 1, $4, $5, $6, $7, $8, now())`,
    [
      programmeId,
      textId,
      taskId,
      text.title,
      text.summary,
      JSON.stringify(text.sections),
      plainDigest({ v: 1, ...text }),
      people.member,
    ],
  );
  await owner.query('update step set proposal_version_id = $2 where id = $1', [steps.consultation, textId]);
  await owner.query(`update step set opens_at = opens_at - interval '1 hour' where id = $1`, [steps.consultation]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [programmeId, taskId],
  );
  await owner.query(
    `insert into prompt (programme_id, step_id, id, ordinal, kind, question) values ($1, $2, $3, 1, 'open', 'Wat mist u?')`,
    [programmeId, steps.consultation, prompt],
  );
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     select programme_id, task_id, step_id, kind, 'person:' || $2::text, $2::uuid, due_at, due_on from obligation where step_id = $1 and kind = 'reaction'`,
    [steps.consultation, people.member],
  );
}

/** The closing, and the items that the process makes of the reactions. */
async function close(): Promise<void> {
  const step = api.region.steps.consultation;
  await owner.query(`update step set ends_at = clock_timestamp() where id = $1`, [step]);
  await owner.query('select * from close_step($1, false, current_date)', [step]);
  await owner.query(
    `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id)
     select programme_id, task_id, step_id, id, $2::uuid from answer where step_id = $1`,
    [step, prompt],
  );
}

async function dispose(): Promise<void> {
  // The region opens all its steps at once; the decision on this consultation has not begun.
  const { consultation, decision } = api.region.steps;
  await owner.query(`update step set opens_at = opens_at - interval '1 day' where id = $1`, [decision]);
  const { items } = (await call('GET', `/steps/${consultation}/reaction-items`, 'manager')).json() as {
    items: { id: string }[];
  };
  const body = { itemIds: items.map(({ id }) => id), kind: 'partly', reason: 'Deels.', changedText: 'Par. 1' };
  expect((await call('POST', `/steps/${consultation}/dispositions`, 'manager', body)).status).toBe(201);
  await owner.query(`update step set opens_at = opens_at + interval '1 day' where id = $1`, [decision]);
}

async function everythingSaid(): Promise<void> {
  const { steps, seats } = api.region;
  expect((await react('link', party(), 'Meer tijd voor de school.')).status).toBe(200);
  expect((await react('member', `person:${api.region.people.member}`, 'Dit vind ik zelf.')).status).toBe(200);
  await close();
  await dispose();
  const ballot = { choice: 'objection', reason: 'De toegang sluit niet aan.', interests: 'Onze inwoners' };
  expect((await call('PUT', `/steps/${steps.decision}/ballots/${seats.executive}`, 'executive', ballot)).status).toBe(
    200,
  );
  await allSealed();
}

/** A risk that ended, a colleague who sees it differently, a no to more time, a point opened again, a second look. */
async function besideTheStages(): Promise<void> {
  const { programmeId, taskId, people, seats, steps, partyId, otherPartyId } = api.region;
  for (const table of ['more_time_request', 'reopening_supporter', 'reopening', 'second_look', 'risk'])
    await owner.query(`delete from ${table} where programme_id = $1`, [programmeId]);
  const wanted = { text: 'Geen plek', ownerSeatId: null, lookAgainOn: '2099-01-05', suggestion: null };
  const added = await call('POST', `/tasks/${taskId}/risks`, 'manager', wanted);
  const [risk] = (added.json() as { risks?: { id: string }[] }).risks ?? [];
  const closed = await api.call({
    ...{ method: 'PUT', url: `/api/v1/tasks/${taskId}/risks/${risk?.id ?? ''}`, as: 'manager' },
    ...{ body: { status: 'closed', reason: 'Er is plek.' }, headers: { 'if-match': '"1"' } },
  });
  expect(closed.status).toBe(200);
  const own = `party:${partyId}`;
  expect((await react('member', own, 'Goed zo.')).status).toBe(200);
  const note = { text: 'Het kost een wijkteam.' };
  const noted = await call('PUT', `/steps/${steps.consultation}/minority-notes/${own}`, 'executive', note);
  expect(noted.status).toBe(204);
  await owner.query(
    `insert into more_time_request (programme_id, task_id, step_id, party_id, asked_by, until_on, extended_by_then, reason, refused_at, refused_by, refusal)
     values ($1, $2, $3, $4, $5, '2099-01-05', 0, 'De raad komt later.', now(), $6, 'Dat kan niet meer.')`,
    [programmeId, taskId, steps.consultation, otherPartyId, people.stakeholder, people.manager],
  );
  await owner.query(
    `insert into reopening (programme_id, task_id, step_id, seat_id, kind, source_id, point, reason, needed, status, asked_by, reopened_at, settled_as, settled_by, settled_at)
     values ($1, $2, $3, $4, 'agreement', $3, 'Eén loket', 'Het werkt niet.', 1, 'settled-again', $5, now(), 'Twee loketten', $5, now())`,
    [programmeId, taskId, steps.iteration, seats.member, people.member],
  );
  await owner.query(
    `insert into second_look (programme_id, task_id, party_id, reader_person_id, asked_by, looked_at, verdict, note, text_digest)
     values ($1, $2, $3, $4, $5, now(), 'changes', 'Te eenzijdig.', 'abc')`,
    [programmeId, taskId, otherPartyId, people.stakeholder, people.manager],
  );
}

async function allSealed(): Promise<void> {
  await until(async () => {
    const { rows } = await owner.query<{ left: number }>(
      'select count(*)::int as left from event e where not exists (select 1 from seal l where l.event_id = e.id)',
    );
    return rows[0]?.left === 0;
  });
}

const read = async (): Promise<DossierFile> => (await dossierFor('manager')).json() as unknown as DossierFile;
const broken = (file: unknown): readonly string[] => verifyDossier(file).faults.map(({ path }) => path);

describe('the dossier of a task', () => {
  it('is a file that whoever holds it can check', async () => {
    await everythingSaid();
    const answer = await dossierFor('manager');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="dossier-${api.region.taskId}.json"`);
    const file = answer.json() as unknown as DossierFile;
    expect(verifyDossier(file)).toMatchObject({ faults: [], withheld: 1, proven: 3, lastHash: file.seals.lastHash });
    expect(file.seals).toMatchObject({ intact: true, count: file.log.length });
  });

  it('holds what everybody said, with the line of the log that proves it', async () => {
    await everythingSaid();
    const { consultations, decisions, proposals, charter, parties, deciders } = await read();
    expect(charter).toMatchObject({ by: 'content' });
    expect(parties.map(({ name }) => name)).toEqual(['Gemeente Noordstad', 'Zorgaanbieder De Brug']);
    expect(deciders).toEqual([
      { id: api.region.seats.executive, level: 'board', functionName: 'adviseur', partyName: 'Gemeente Noordstad' },
    ]);
    expect(proposals).toMatchObject([{ number: 1, content: text }]);
    expect(consultations).toMatchObject([
      {
        outcome: { responded: { done: 1, of: 1 }, individuals: { done: 1, of: 1 } },
        reactions: [
          { partyName: 'Zorgaanbieder De Brug', content: { answers: [{ text: 'Meer tijd voor de school.' }] } },
        ],
        dispositions: [{ content: { kind: 'partly', reason: 'Deels.' }, sealed: expect.anything() as unknown }],
      },
    ]);
    expect(decisions).toMatchObject([
      {
        ballots: [
          {
            content: { choice: 'objection', reason: 'De toegang sluit niet aan.' },
            sealed: expect.anything() as unknown,
          },
        ],
      },
    ]);
  });

  it('tells of risks, minority notes, requests for more time, points opened again and second looks', async () => {
    await besideTheStages();
    await everythingSaid();
    const answer = await dossierFor('manager');
    const file = answer.json() as unknown as DossierFile;
    const sealed = expect.anything() as unknown;
    const seat = { functionName: 'adviseur', partyName: 'Gemeente Noordstad' };
    expect(file.risks).toMatchObject([
      { content: { text: 'Geen plek' }, sealed, owner: null, ended: { content: { reason: 'Er is plek.' }, sealed } },
    ]);
    expect(file.consultations).toMatchObject([
      {
        minorityNotes: [{ partyName: 'Gemeente Noordstad', content: { text: 'Het kost een wijkteam.' }, sealed }],
        moreTime: [
          {
            ...{ partyName: 'Zorgaanbieder De Brug', until: '2099-01-05', content: { reason: 'De raad komt later.' } },
            ...{ stand: 'replaced', refused: { by: 'Voorbeeld manager', content: { reason: 'Dat kan niet meer.' } } },
          },
        ],
      },
    ]);
    expect(file.reopenings).toMatchObject([
      {
        content: { text: 'Eén loket' },
        seat,
        status: 'settled-again',
        settledAs: { content: { text: 'Twee loketten' } },
      },
    ]);
    expect(file.secondLooks).toMatchObject([
      { partyName: 'Zorgaanbieder De Brug', content: { verdict: 'changes', note: 'Te eenzijdig.' } },
    ]);
    expect(verifyDossier(file)).toMatchObject({ faults: [], proven: 7 });
    for (const who of ['member', 'stakeholder', 'executive']) expect(answer.text).not.toContain(`Voorbeeld ${who}`);
  });

  it('shows what an individual said, and nothing that leads to who it was', async () => {
    await everythingSaid();
    const answer = await dossierFor('manager');
    const { consultations, log } = answer.json() as unknown as DossierFile;
    expect(consultations[0]?.items.map(({ partyName, text: said }) => [partyName, said])).toEqual(
      expect.arrayContaining([
        [null, 'Dit vind ik zelf.'],
        ['Zorgaanbieder De Brug', 'Meer tijd voor de school.'],
      ]),
    );
    const lines = log.filter(({ type }) => type === 'consultation.reacted');
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => 'withheld' in line)).toEqual([
      expect.not.objectContaining({ actor: expect.anything() as unknown }),
    ]);
    expect(answer.text).not.toContain(api.region.people.member);
    for (const who of ['member', 'stakeholder', 'executive']) expect(answer.text).not.toContain(`Voorbeeld ${who}`);
  });

  it('names the line that was changed in the file, or in the database behind the back of the log', async () => {
    await everythingSaid();
    const file = await read();
    const [reaction] = file.consultations[0]?.reactions ?? [];
    reaction!.content.answers[0]!.text = 'Wij zijn voor.';
    expect(broken(file)).toEqual(['consultations/0', 'consultations/0/reactions/0']);
    await owner.query(`update answer set body = jsonb_set(body, '{reason}', '"Prima."') where kind = 'ballot'`);
    await owner.query(`update event set type = 'decision.taken' where type = 'decision.voted'`);
    const rewritten = await read();
    expect(rewritten.seals.intact).toBe(false);
    const at = rewritten.log.findIndex(({ type }) => type === 'decision.taken');
    expect(broken(rewritten)).toEqual([`log/${String(at)}`]);
  });

  it('says before the closing that reactions came, and not what they say', async () => {
    await react('link', party(), 'Dit is nog van ons alleen.');
    await allSealed();
    const answer = await dossierFor('manager');
    expect(answer.text).not.toContain('van ons alleen');
    const file = answer.json() as unknown as DossierFile;
    expect(file.consultations).toMatchObject([{ outcome: null, reactions: [], items: [] }]);
    expect(file.steps.find(({ kind }) => kind === 'consultation')?.owed).toMatchObject([
      { kind: 'reaction', of: 2, done: 1 },
    ]);
    expect(verifyDossier(file).faults).toEqual([]);
  });

  it('can be read as a PDF, with the same chapters and nobody by name', async () => {
    await everythingSaid();
    const answer = await call('GET', `/tasks/${api.region.taskId}/dossier/pdf`, 'manager');
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="Dossier - .+\.pdf"/);
    const { title, metadata, pages } = readPdf(answer.bytes);
    const text = pages.join(' ').replace(/\s+/g, ' ');
    const { seals } = await read();
    expect(title).toMatch(/^Dossier: /);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const said of [
      'Dit vind ik zelf.',
      'De toegang sluit niet aan.',
      'Eén route.',
      'adviseur, Gemeente Noordstad',
    ])
      expect(text).toContain(said);
    expect(text.replace(/\s|\u200b/g, '')).toContain(seals.lastHash);
    for (const who of ['member', 'stakeholder', 'executive']) expect(text).not.toContain(`Voorbeeld ${who}`);
  });

  it('is for the programme manager alone, as a file and as a page', async () => {
    const path = `/tasks/${api.region.taskId}/dossier`;
    for (const who of ['member', 'executive', 'stakeholder', 'link'] as const) {
      expect((await call('GET', path, who)).status).toBe(403);
      expect((await call('GET', `${path}/summary`, who)).status).toBe(403);
      expect((await call('GET', `${path}/pdf`, who)).status).toBe(403);
    }
    const { log, mails, contents, sha256, made, ...file } = await read();
    expect([log, mails, contents].map((list) => Array.isArray(list))).toEqual([true, true, true]);
    expect(sha256).toHaveLength(64);
    const { made: later, ...page } = (await call('GET', `${path}/summary`, 'manager')).json() as unknown as DossierView;
    expect(page).toEqual(file);
    expect(later.at >= made.at).toBe(true);
  });
});

describe('the Nota van Antwoord as a file', () => {
  const nota = (kind: 'pdf' | 'odt', who: Who): Promise<TestAnswer> =>
    call('GET', `/steps/${api.region.steps.consultation}/response-document/${kind}`, who);

  it('says as PDF and as ODT what was said and what was done with it, and names no individual', async () => {
    await everythingSaid();
    const [pdf, odt] = [await nota('pdf', 'manager'), await nota('odt', 'member')];
    expect([pdf.status, odt.status]).toEqual([200, 200]);
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(odt.headers['content-type']).toBe('application/vnd.oasis.opendocument.text');
    expect(pdf.headers['content-disposition']).toMatch(/^attachment; filename="Nota van Antwoord - .+\.pdf"/);
    const read = readPdf(pdf.bytes);
    expect(read).toMatchObject({ language: 'nl', isTagged: true });
    expect(read.title).toMatch(/^Nota van Antwoord: /);
    const content = strFromU8(unzipSync(new Uint8Array(odt.bytes))['content.xml'] ?? new Uint8Array());
    for (const text of [read.pages.join(' '), content]) {
      for (const said of ['Meer tijd voor de school.', 'Zorgaanbieder De Brug', 'Dit vind ik zelf.', 'Par. 1'])
        expect(text).toContain(said);
      expect(text).not.toContain('Voorbeeld member');
    }
  });

  it('is not there before the closing, nor for somebody who may not see the result', async () => {
    await react('link', party(), 'Dit is nog van ons alleen.');
    expect((await nota('pdf', 'manager')).status).toBe(403);
    expect((await nota('odt', 'manager')).status).toBe(403);
    expect((await nota('pdf', 'otherManager')).status).toBe(404);
  });
});

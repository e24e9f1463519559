import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeAll(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [api.region.programmeId, api.region.taskId],
  );
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.consultation;
const party = (): string => `party:${api.region.partyId}`;
const call = (method: Method, path: string, as: Who | 'link', body?: object): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1${path}`, as, ...(body && { body }) });
const write = (as: Who | 'link', text = 'Het kost ons een wijkteam.', sender = party()): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/minority-notes/${sender}`, as, { text });
const refusal = async (answer: Promise<TestAnswer>): Promise<unknown> => (await answer).json().code;
const seen = async (as: Who, path = 'consultation'): Promise<Record<string, unknown>> =>
  (await call('GET', `/steps/${step()}/${path}`, as)).json();

// One story, in its order: what is written while the consultation is open stands beside the position after it.
describe('a minority note', () => {
  it('is refused before its party has a position, to who gave that, and to who is of another party', async () => {
    expect(await refusal(write('executive'))).toBe('MINORITY_NOTE_WITHOUT_POSITION');
    const reacted = await call('PUT', `/steps/${step()}/reactions/${party()}`, 'member', { answers: [], final: true });
    expect(reacted.status).toBe(200);
    expect(await refusal(write('member'))).toBe('MINORITY_NOTE_BY_VOICE');
    expect(await refusal(write('stakeholder'))).toBe('FORBIDDEN');
    expect(await refusal(write('executive', 'Voor mij', `person:${api.region.people.executive}`))).toBe('FORBIDDEN');
  });

  it('is seen by its writer alone until the closing, and never counts as a voice', async () => {
    expect((await write('executive', 'Nog niet af')).status).toBe(204);
    expect((await write('executive')).status).toBe(204);
    expect(await seen('executive')).toMatchObject({
      minorityNote: { text: 'Het kost ons een wijkteam.' },
      mayWriteMinorityNote: true,
      reaction: { by: 'Voorbeeld member', version: 1 },
    });
    expect(await seen('member')).toMatchObject({ minorityNote: null, mayWriteMinorityNote: false });
    for (const who of ['manager', 'member', 'stakeholder'] as const)
      expect(JSON.stringify(await seen(who))).not.toContain('wijkteam');
    const { rows } = await owner.query<{ total: string }>('select count(*) as total from answer where step_id = $1', [
      step(),
    ]);
    expect(rows[0]?.total).toBe('1');
  });

  it('stands after the closing with the name of its writer beside the position of the party, and stays so', async () => {
    await owner.query('update step set ends_at = clock_timestamp() where id = $1', [step()]);
    expect(await refusal(write('executive', 'Te laat'))).toBe('STEP_CLOSED');
    expect(await refusal(call('DELETE', `/steps/${step()}/minority-notes/${party()}`, 'executive'))).toBe(
      'STEP_CLOSED',
    );
    const minorityNotes = [
      { party: { name: 'Gemeente Noordstad' }, by: 'Voorbeeld executive', text: 'Het kost ons een wijkteam.' },
    ];
    expect(await seen('stakeholder', 'outcome')).toMatchObject({ minorityNotes, responded: { of: 1, done: 0 } });
    expect(await seen('manager', 'reaction-items')).toMatchObject({ minorityNotes });
  });

  it('is none any more once its writer gave the position', async () => {
    await owner.query(`update step set ends_at = now() + interval '1 day' where id = $1`, [step()]);
    await call('PUT', `/steps/${step()}/reactions/${party()}`, 'executive', { answers: [], final: true });
    await owner.query('update step set ends_at = clock_timestamp() where id = $1', [step()]);
    expect(await seen('manager', 'outcome')).toMatchObject({ minorityNotes: [] });
  });
});

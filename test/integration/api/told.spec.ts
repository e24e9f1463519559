import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

interface PostedMail {
  readonly kind: string;
  readonly person: string;
  readonly version: string;
}

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query(`delete from answer where step_id = $1`, [api.region.steps.invitation]);
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const reply = (as: Who, body: object, key: string = randomUUID()): Promise<TestAnswer> =>
  api.call({
    method: 'PUT',
    url: `/api/v1/steps/${api.region.steps.invitation}/replies/party:${api.region.partyId}`,
    as,
    body,
    headers: { 'idempotency-key': key },
  });
const declines = { choice: 'declines', reason: 'Geen tijd.' };
const informed = { choice: 'informed' };

async function mails(): Promise<readonly PostedMail[]> {
  const { rows } = await owner.query<PostedMail>(
    `select m.kind, p.name as person, m.params->>'version' as version from mail m join person p on p.id = m.person_id
      where m.step_id = $1 and m.class = 'immediate' order by m.created_at, m.kind, m.id`,
    [api.region.steps.invitation],
  );
  return rows;
}

describe('two colleagues who answer for one party', () => {
  it('tells the first one that the second changed the answer, and gives both a receipt', async () => {
    expect((await reply('member', declines)).status).toBe(200);
    const changed = await reply('executive', informed);
    expect([changed.status, changed.json().version]).toEqual([200, 2]);
    expect(await mails()).toEqual([
      { kind: 'receipt', person: 'Voorbeeld member', version: '1' },
      { kind: 'receipt', person: 'Voorbeeld executive', version: '2' },
      { kind: 'told', person: 'Voorbeeld member', version: '2' },
    ]);
  });

  it('tells once, also when the same request comes again', async () => {
    await reply('member', declines);
    const key = randomUUID();
    await reply('executive', informed, key);
    expect((await reply('executive', informed, key)).json().replayed).toBe(true);
    expect((await mails()).filter(({ kind }) => kind === 'told')).toHaveLength(1);
  });

  it('tells nobody who changes the own answer, and each in turn when they change it back and forth', async () => {
    await reply('member', declines);
    await reply('member', informed);
    expect((await mails()).map(({ kind }) => kind)).toEqual(['receipt', 'receipt']);
    await reply('executive', declines);
    await reply('member', informed);
    expect((await mails()).filter(({ kind }) => kind === 'told')).toEqual([
      { kind: 'told', person: 'Voorbeeld member', version: '3' },
      { kind: 'told', person: 'Voorbeeld executive', version: '4' },
    ]);
  });
});

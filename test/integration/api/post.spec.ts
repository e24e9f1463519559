import { randomUUID } from 'node:crypto';
import type { MailView, PostView } from '@samenspel/contracts';
import { Client } from 'pg';
import { amsterdamDay } from '../../support/amsterdam-day';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';
import type { Who } from '../../support/api/a-region';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from mail');
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

// The calendar of the task begins two months ago.
const yesterday = amsterdamDay(-1);
const on = (fraction: string): string => `${yesterday}T09:00:00.${fraction}Z`;

interface Given {
  readonly kind?: string;
  readonly status?: string;
  readonly why?: string;
  readonly subject?: string;
  readonly to?: Who;
  readonly at?: string;
}

async function aMail({
  kind = 'invitation',
  status = 'sent',
  to = 'stakeholder',
  ...more
}: Given = {}): Promise<string> {
  const id = randomUUID();
  const { programmeId, taskId, steps, people } = api.region;
  await owner.query(
    `insert into mail (programme_id, id, task_id, step_id, person_id, kind, class, dedup_key, send_at, status, why, subject)
     values ($1, $2::uuid, $3, $4, $5, $6, 'process', 'test:' || $2::text, coalesce($7::timestamptz, now()), $8, $9, $10)`,
    [programmeId, id, taskId, steps.consultation, people[to], kind, more.at, status, more.why, more.subject],
  );
  return id;
}
const get = (query = '', as: Who = 'manager'): Promise<TestAnswer> =>
  api.call({ url: `/api/v1/programmes/${api.region.programmeId}/mails${query}`, as });
const read = async (query = ''): Promise<PostView> => (await get(query)).json() as unknown as PostView;
const idsOf = async (query = ''): Promise<readonly string[]> => (await read(query)).items.map(({ id }) => id);
const one = async (mailId: string): Promise<MailView> =>
  (await api.call({ url: `/api/v1/mails/${mailId}`, as: 'manager' })).json() as unknown as MailView;

describe('the post of a programme', () => {
  it('says of each mail what it is, to whom, of which task, and what became of it', async () => {
    const id = await aMail({ subject: 'Reageer t/m 3 december', to: 'member' });
    const { items, nextCursor } = await read();
    expect(items).toMatchObject([
      {
        id,
        kind: 'invitation',
        subject: 'Reageer t/m 3 december',
        status: 'sent',
        to: { id: api.region.people.member, name: 'Voorbeeld member' },
        task: { id: api.region.taskId, title: 'Samen sneller passende hulp' },
      },
    ]);
    expect(nextCursor).toBeUndefined();
  });

  it('shows which reminders went in one mail, and what was held back', async () => {
    const first = await aMail({ kind: 'reminder', at: on('5') });
    const along = await aMail({ kind: 'reminder', at: on('4') });
    const waits = await aMail({ kind: 'reminder', status: 'planned', why: 'held-back', at: on('3') });
    await owner.query('update mail set bundled_in = $2 where id = $1', [along, first]);
    await owner.query('update mail set held_from = $2 where id = $1', [waits, on('1')]);
    const bundle = { mailId: first, count: 2 };
    expect((await read()).items).toMatchObject([
      { id: first, bundle, heldFrom: null },
      { id: along, bundle },
      { id: waits, bundle: null, reason: 'held-back', heldFrom: { at: new Date(on('1')).toISOString() } },
    ]);
  });

  it('names a reason of its own, and keeps what a mail server said apart', async () => {
    await aMail({ status: 'dropped', why: 'fulfilled', at: on('5') });
    await aMail({ status: 'failed', why: '550 no such user', at: on('4') });
    expect((await read()).items).toMatchObject([
      { reason: 'fulfilled', serverAnswer: null },
      { reason: null, serverAnswer: '550 no such user' },
    ]);
  });

  it('comes a page at a time, the newest first, none twice and none left out', async () => {
    const ids: string[] = [];
    // Three within one millisecond, two at the same instant.
    for (const at of ['000001', '000002', '000003', '5', '5']) ids.push(await aMail({ at: on(at) }));
    const seen: string[] = [];
    let query = '?limit=2';
    for (let page = 0; page < 3; page += 1) {
      const { items, nextCursor } = await read(query);
      seen.push(...items.map(({ id }) => id));
      expect(nextCursor === undefined).toBe(page === 2);
      query = `?limit=2&cursor=${nextCursor ?? ''}`;
    }
    expect(seen.slice(0, 2).toSorted()).toEqual(ids.slice(3).toSorted());
    expect(seen.slice(2)).toEqual(ids.slice(0, 3).toReversed());
  });

  it('is narrowed by what became of it, kind, task, person, and words', async () => {
    const failed = await aMail({ status: 'failed' });
    const reminder = await aMail({ kind: 'reminder', to: 'executive', subject: '100% klaar' });
    expect(await idsOf('?status=failed')).toEqual([failed]);
    expect(await idsOf('?kind=reminder')).toEqual([reminder]);
    expect(await idsOf(`?personId=${api.region.people.executive}`)).toEqual([reminder]);
    expect(await idsOf('?q=EXECUTIVE')).toEqual([reminder]);
    expect(await idsOf(`?q=${encodeURIComponent('0%')}`)).toEqual([reminder]);
    expect(await idsOf(`?taskId=${api.region.taskId}`)).toHaveLength(2);
    expect(await idsOf(`?taskId=${randomUUID()}`)).toEqual([]);
  });

  it('refuses a filter and a place that do not exist', async () => {
    for (const query of ['?kind=letter', '?status=lost', '?cursor=abc', '?limit=0'])
      expect([query, (await get(query)).status]).toEqual([query, 400]);
  });

  it('is for the programme manager of the programme alone', async () => {
    expect((await get('', 'member')).status).toBe(403);
    expect((await get('', 'otherManager')).status).toBe(404);
  });
});

describe('one mail', () => {
  it('says to which step it belongs, and when it would go again', async () => {
    const view = await one(await aMail({ status: 'failed', kind: 'consultation' }));
    expect(view).toMatchObject({ step: { kind: 'consultation', ordinal: 1 }, sendingAgain: { possible: true } });
  });

  it('says why it does not go again', async () => {
    expect(await one(await aMail({ kind: 'reminder' }))).toMatchObject({
      sendingAgain: { possible: false, code: 'MAIL_NOT_SENT_AGAIN' },
    });
  });
});

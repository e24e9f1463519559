import { signInLimitPerIp, signInTokenOf } from '@samenspel/access';
import { Client } from 'pg';
import { emailOf } from '../../support/api/a-region';
import { aTestApi, cookieFrom, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let database: Client;
beforeAll(async () => {
  api = await aTestApi();
  database = new Client({ connectionString: api.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});

type Row = Record<string, unknown>;
const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await database.query<Row>(sql, parameters)).rows;
const ask = (email: string) => api.call({ method: 'POST', url: '/api/v1/sign-in-requests', body: { email } });
const signIn = (token: string) => api.call({ method: 'POST', url: '/api/v1/sessions', body: { token } });
const current = (cookie: string) => api.call({ url: '/api/v1/sessions/current', headers: { cookie } });

async function tokenFor(email: string): Promise<string> {
  await ask(email);
  const [mail] = await rows(
    `select params from mail m join person p on p.id = m.person_id where p.email = $1 and m.kind = 'sign-in' order by m.created_at desc limit 1`,
    [email],
  );
  return signInTokenOf(api.settings.linkKeys, mail?.params as { tokenId: string; keyId: string });
}

describe('signing in', () => {
  it('mails a link to a known address and answers the same for an unknown one', async () => {
    const known = await ask(emailOf('member').toUpperCase());
    const unknown = await ask('nobody@example.org');
    expect([known.status, known.text]).toEqual([202, unknown.text]);
    expect(unknown.status).toBe(202);
    const mails = await rows(`select class, params from mail where kind = 'sign-in'`);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ class: 'immediate' });
  });

  it('keeps the token nowhere in clear', async () => {
    const token = await tokenFor(emailOf('stakeholder'));
    const stored = JSON.stringify([await rows('select * from mail'), await rows('select * from sign_in_token')]);
    expect(stored).not.toContain(token);
  });

  it('shows for whom a link is without consuming it, signs in by the press, and only once', async () => {
    const token = await tokenFor(emailOf('executive'));
    for (const time of [1, 2]) {
      const preview = await api.call({ method: 'POST', url: '/api/v1/sign-in-previews', body: { token } });
      expect([time, preview.json()]).toMatchObject([
        time,
        { name: 'Voorbeeld executive', partyName: 'Gemeente Noordstad' },
      ]);
    }
    const [first, second] = await Promise.all([signIn(token), signIn(token)]);
    expect([first.status, second.status].toSorted()).toEqual([201, 410]);
    const cookie = cookieFrom(first.status === 201 ? first : second);
    expect((await current(cookie)).json()).toMatchObject({
      person: { email: emailOf('executive') },
      seats: [{ partyName: 'Gemeente Noordstad', level: 'board' }],
    });
  });

  it('refuses a link that is over its time, or that somebody made up', async () => {
    const token = await tokenFor(emailOf('member'));
    await rows(`update sign_in_token set expires_at = clock_timestamp() - interval '1 second'`);
    expect((await signIn(token)).status).toBe(410);
    expect((await signIn('a'.repeat(43))).status).toBe(410);
  });

  it('sends one address at most five mails in a quarter of an hour, and says nothing of it', async () => {
    for (let time = 0; time < 8; time += 1) expect((await ask(emailOf('otherManager'))).status).toBe(202);
    const mails = await rows(`select 1 from mail m join person p on p.id = m.person_id where p.email = $1`, [
      emailOf('otherManager'),
    ]);
    expect(mails).toHaveLength(5);
  });

  it('refuses one computer that asks too often', async () => {
    const knock = () =>
      api.call({
        method: 'POST',
        url: '/api/v1/sign-in-requests',
        body: { email: 'nobody@example.org' },
        headers: { 'x-forwarded-for': '203.0.113.9' },
      });
    const answers = await Promise.all(Array.from({ length: signInLimitPerIp.most + 1 }, knock));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('a session', () => {
  it('is a cookie that scripts and other sites cannot use', async () => {
    const answer = await signIn(await tokenFor(emailOf('manager')));
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('goes on while it is used, and ends when somebody signs out', async () => {
    const answer = await api.call({
      method: 'POST',
      url: '/api/v1/sample-sessions',
      body: { email: emailOf('member') },
    });
    const cookie = cookieFrom(answer);
    await rows(`update session set expires_at = clock_timestamp() + interval '1 hour' where person_id = $1`, [
      api.region.people.member,
    ]);
    const used = await current(cookie);
    expect(Date.parse(String(used.json().expiresAt)) - Date.now()).toBeGreaterThan(11 * 3_600_000);
    expect(String(used.headers['set-cookie'])).toContain('Max-Age=43200');
    expect((await api.call({ method: 'DELETE', url: '/api/v1/sessions/current', headers: { cookie } })).status).toBe(
      204,
    );
    expect((await current(cookie)).status).toBe(401);
  });

  it('is over after its time', async () => {
    await rows(`update session set expires_at = clock_timestamp() - interval '1 second' where person_id = $1`, [
      api.region.people.member,
    ]);
    expect((await current(api.cookieOf('member'))).status).toBe(401);
  });

  it('of a made-up person can be chosen in sample mode', async () => {
    const people = await api.call({ url: '/api/v1/sample-people' });
    expect(people.json().items).toContainEqual(
      expect.objectContaining({ email: emailOf('manager'), programmeRole: 'programme-manager' }),
    );
  });
});

describe('in production', () => {
  it('there are no made-up people', async () => {
    const production = await aTestApi({ mode: 'production' }).catch((error: unknown) => String(error));
    // Signing everybody in for the test is what fails: the very route is not there.
    expect(production).toContain('404');
  });
});

describe('an answer link', () => {
  const linkUrl = (): string => `/api/v1/links/${api.region.linkId}`;
  const exchange = (key: string) => api.call({ method: 'POST', url: `${linkUrl()}/exchanges`, body: { key } });

  it('opens by its key, tells what it is for, and records nothing', async () => {
    const recorded = () => rows('select id::text from answer union all select sender from draft order by 1');
    const before = await recorded();
    const opened = await exchange(api.linkKey);
    expect(opened.status).toBe(201);
    expect(opened.json()).toMatchObject({
      purpose: 'react',
      forPersonName: 'Voorbeeld stakeholder',
      forPartyName: 'Zorgaanbieder De Brug',
      task: { title: 'Samen sneller passende hulp' },
      step: { kind: 'consultation', state: 'open' },
    });
    expect(await recorded()).toEqual(before);
  });

  it('does not open by another key, and only with the cookie of that link', async () => {
    expect((await exchange('a'.repeat(43))).status).toBe(410);
    expect((await api.call({ url: linkUrl(), as: 'link' })).status).toBe(200);
    expect((await api.call({ url: linkUrl(), headers: { 'samenspel-link': api.region.linkId } })).status).toBe(401);
    expect((await api.call({ url: linkUrl(), as: 'stakeholder' })).status).toBe(404);
  });

  it('lets nobody do with it what the session of the same browser may', async () => {
    const headers = {
      cookie: `${api.cookieOf('manager')}; ${api.cookieOf('link')}`,
      'samenspel-link': api.region.linkId,
    };
    expect((await api.call({ url: `/api/v1/programmes/${api.region.programmeId}`, headers })).status).toBe(403);
  });

  it('passed on becomes another link, with a trace, an event and one mail', async () => {
    const forward = () =>
      api.call({
        method: 'POST',
        url: `${linkUrl()}/forwards`,
        as: 'link',
        body: { email: 'Collega@Example.org', name: 'Een collega' },
      });
    const [first, again] = [await forward(), await forward()];
    expect(first.status).toBe(201);
    expect(again.json()).toEqual(first.json());
    const made = await rows(
      `select p.email, l.forwarded_from, l.party_id from link l join person p on p.id = l.person_id where l.id = $1`,
      [first.json().linkId],
    );
    expect(made).toEqual([
      { email: 'collega@example.org', forwarded_from: api.region.linkId, party_id: api.region.otherPartyId },
    ]);
    expect(await rows(`select 1 from mail where kind = 'link-forwarded'`)).toHaveLength(1);
    expect(await rows(`select actor from event where type = 'link.forwarded'`)).toEqual([
      { actor: `person:${api.region.people.stakeholder}` },
    ]);
  });

  it('that was lost is mailed to its owner again, once an hour, and nobody is told whether it exists', async () => {
    const renew = (id: string) => api.call({ method: 'POST', url: `/api/v1/links/${id}/renewals` });
    expect((await renew(api.region.linkId)).status).toBe(202);
    expect((await renew(api.region.linkId)).status).toBe(202);
    expect((await renew(api.region.taskId)).status).toBe(202);
    expect(await rows(`select person_id from mail where kind = 'link-renewal'`)).toEqual([
      { person_id: api.region.people.stakeholder },
    ]);
  });

  it('is revoked by raising its version: cookie and key then do nothing', async () => {
    await rows('update link set version = version + 1 where id = $1', [api.region.linkId]);
    expect((await api.call({ url: linkUrl(), as: 'link' })).status).toBe(401);
    expect((await exchange(api.linkKey)).status).toBe(410);
  });
});

import { Client } from 'pg';
import type { CalendarFeedView } from '@samenspel/contracts';
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

const feed = async (method: 'GET' | 'POST', as: Who): Promise<CalendarFeedView> =>
  (await api.call({ method, url: '/api/v1/calendar-feed', as })).json() as unknown as CalendarFeedView;
const addressFor = async (as: Who): Promise<string> => new URL((await feed('POST', as)).url ?? '').pathname;
const read = (url: string): Promise<TestAnswer> => api.call({ url });
/** The events of a calendar, by UID, each as its lines. */
const eventsAt = async (url: string): Promise<Readonly<Record<string, string>>> => {
  const answer = await read(url);
  expect(answer.status).toBe(200);
  const unfolded = answer.text.replaceAll(/\r\n[ \t]/g, '');
  const events = unfolded.split('BEGIN:VEVENT').slice(1);
  return Object.fromEntries(events.map((event) => [/UID:(.+?)@/.exec(event)?.[1] ?? '', event]));
};

describe('the own calendar', () => {
  it('has no address until one is made, and shows it again', async () => {
    expect(await feed('GET', 'member')).toEqual({ url: null, madeAt: null });
    const made = await feed('POST', 'member');
    expect(made.url).toMatch(/^http:\/\/localhost:3000\/api\/v1\/calendar-feeds\/[0-9a-f-]{36}\/[\w-]{43}\.ics$/);
    expect(await feed('GET', 'member')).toEqual(made);
    expect(await feed('GET', 'stakeholder')).toEqual({ url: null, madeAt: null });
  });

  it('is read without a session, as a calendar, by who knows the address alone', async () => {
    const url = await addressFor('executive');
    const answer = await read(url);
    expect(String(answer.headers['content-type'])).toBe('text/calendar; charset=utf-8');
    const wrong = url.replace(/.{43}\.ics$/, `${'A'.repeat(43)}.ics`);
    expect((await read(wrong)).status).toBe(410);
    expect((await read(url.replace(/[0-9a-f-]{36}/, api.region.taskId))).status).toBe(410);
    expect((await read(url.replace('.ics', ''))).status).toBe(400);
  });

  it('is dead at its old address when it was renewed, and when it was revoked', async () => {
    const first = await addressFor('member');
    const second = await addressFor('member');
    expect((await read(first)).status).toBe(410);
    expect((await read(second)).status).toBe(200);
    expect((await api.call({ method: 'DELETE', url: '/api/v1/calendar-feed', as: 'member' })).status).toBe(204);
    expect((await read(second)).status).toBe(410);
  });

  it('holds what the person owes, and nothing of others', async () => {
    const ofExecutive = await eventsAt(await addressFor('executive'));
    expect(Object.values(ofExecutive)).toEqual([expect.stringContaining('SUMMARY:Stem: Samen sneller passende hulp')]);
    const ofStakeholder = await eventsAt(await addressFor('stakeholder'));
    expect(Object.values(ofStakeholder)).toEqual([expect.stringContaining('Namens Zorgaanbieder De Brug.')]);
  });

  it('shows the same day as the plan, with a later sequence when it moved, was done or was cancelled', async () => {
    const url = await addressFor('executive');
    const only = async (): Promise<string> => Object.values(await eventsAt(url))[0] ?? '';
    const { rows } = await owner.query<{ day: string }>(
      `select to_char(last_day, 'YYYYMMDD') as day from step where id = $1`,
      [api.region.steps.decision],
    );
    expect(await only()).toContain(`DTSTART;VALUE=DATE:${rows[0]?.day ?? ''}`);
    expect(await only()).toContain('SEQUENCE:2');
    await owner.query("update step set deadline_version = 2, last_day = '2030-02-01' where id = $1", [
      api.region.steps.decision,
    ]);
    await owner.query("update obligation set due_on = '2030-02-01' where step_id = $1", [api.region.steps.decision]);
    expect(await only()).toMatch(/DTSTART;VALUE=DATE:20300201/);
    expect(await only()).toContain('SEQUENCE:4');
    await owner.query('update obligation set released_at = now() where step_id = $1', [api.region.steps.decision]);
    expect(await only()).toMatch(/STATUS:CANCELLED/);
    await owner.query('update obligation set released_at = null, fulfilled_at = now() where step_id = $1', [
      api.region.steps.decision,
    ]);
    expect(await only()).toMatch(/SUMMARY:Gedaan\\, stem/);
  });

  it('holds the meetings of the own work groups with the UID of their file, cancelled ones as cancelled', async () => {
    const { others } = api.region;
    const url = await addressFor('member');
    const uid = `meeting-${others['meetingId'] ?? ''}`;
    expect((await eventsAt(url))[uid]).toMatch(/STATUS:CONFIRMED/);
    const file = await api.call({ url: `/api/v1/meetings/${others['meetingId'] ?? ''}/calendar`, as: 'member' });
    expect(file.text.replaceAll(/\r\n[ \t]/g, '')).toContain(uid);
    await owner.query('update meeting set cancelled_at = now(), sequence = sequence + 1');
    expect((await eventsAt(url))[uid]).toMatch(/STATUS:CANCELLED/);
    expect(Object.keys(await eventsAt(await addressFor('stakeholder')))).not.toContain(uid);
  });

  it('holds what somebody owes who is away, for who deputises', async () => {
    const { programmeId, people, seats } = api.region;
    const url = await addressFor('member');
    const ballots = async (): Promise<number> =>
      Object.values(await eventsAt(url)).filter((event) => event.includes('SUMMARY:Stem')).length;
    expect(await ballots()).toBe(0);
    await owner.query(
      `insert into absence (programme_id, person_id, from_on, until_on, deputy_seat_id, entered_by)
       values ($1, $2, current_date - 1, current_date + 7, $3, $2)`,
      [programmeId, people.executive, seats.member],
    );
    expect(await ballots()).toBe(1);
  });

  it('records nothing when it is read', async () => {
    const url = await addressFor('member');
    const counted = async (): Promise<unknown> =>
      (
        await owner.query(
          `select (select count(*) from event) as events, (select count(*) from answer) as answers,
                  (select count(*) from draft) as drafts, (select made_at from calendar_feed limit 1) as made`,
        )
      ).rows;
    const before = await counted();
    await read(url);
    await read(url);
    expect(await counted()).toEqual(before);
  });
});

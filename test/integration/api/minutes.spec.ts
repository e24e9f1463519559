import { randomUUID } from 'node:crypto';
import { linkKeyOf } from '@samenspel/access';
import { buildCalendar } from '@samenspel/calendar';
import { addWorkingDays } from '@samenspel/domain';
import { Client } from 'pg';
import { amsterdamDay } from '../../support/amsterdam-day';
import type { Who } from '../../support/api/a-region';
import { aTestApi, cookieFrom, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
let meetingId: string;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from action');
  await owner.query('delete from meeting');
  meetingId = await aHeldMeeting();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.iteration;
const seat = (): string => api.region.seats.member;
const calendar = buildCalendar({ from: '2020-01-01', until: `${String(new Date().getFullYear() + 3)}-12-31` });
const dayAhead = (days: number): string => amsterdamDay(days);

/** A meeting of yesterday that the manager announced, with the obligation as the process writes it. */
async function aHeldMeeting(): Promise<string> {
  const { programmeId, taskId, people } = api.region;
  const id = randomUUID();
  await owner.query(
    `insert into meeting (programme_id, task_id, step_id, id, starts_at, ends_at, local_date, location, announced_at, planned_by)
     values ($1, $2, $3, $4, now() - interval '26 hours', now() - interval '24 hours', current_date - 1, 'School', now(), $5)`,
    [programmeId, taskId, step(), id, people.manager],
  );
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, subject_id, due_at, due_on)
     values ($1, $2, $3, 'write-minutes', 'person:' || $4::text, $4::uuid, $5, now() + interval '4 days', current_date + 4)`,
    [programmeId, taskId, step(), people.manager, id],
  );
  return id;
}

const minutes = {
  summary: 'Wij liepen de route na.',
  decisions: ['Wie doorverwijst, belt eerst.', 'Wij komen elke maand samen.'],
  actions: [] as object[],
};
const anAction = (): object => ({ text: 'Drie wijkteams vragen', seatId: seat(), dueOn: dayAhead(5) });

interface Writing {
  readonly as?: Who;
  readonly body?: object;
  readonly ifMatch?: number;
  readonly path?: string;
}
function write({ as = 'manager', body = minutes, ifMatch, path = 'minutes' }: Writing = {}): Promise<TestAnswer> {
  const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': `"${String(ifMatch)}"` };
  return api.call({ method: 'PUT', url: `/api/v1/meetings/${meetingId}/${path}`, as, body, headers });
}
async function expectRefusal(writing: Writing, status: number, code: string): Promise<void> {
  const answer = await write(writing);
  expect([answer.status, answer.json().code]).toEqual([status, code]);
}
async function expectWritten(writing: Writing = {}): Promise<Record<string, unknown>> {
  const answer = await write({ ifMatch: 0, ...writing });
  expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
  return answer.json();
}

interface Page {
  readonly minutes: readonly Record<string, unknown>[];
  readonly actions: readonly { id: string; text: string; mine: boolean }[];
  readonly meeting: { minutes: string } | null;
  readonly may: { writeMinutes: boolean };
}
const page = async (as: Who): Promise<Page> =>
  (await api.call({ url: `/api/v1/steps/${step()}/iteration`, as })).json() as unknown as Page;
const closeCycle = (): Promise<unknown> => owner.query('select * from close_step($1, true, current_date)', [step()]);

describe('the minutes of a meeting', () => {
  it('are written once: their actions are actions of the cycle, owed by their seats', async () => {
    const written = await expectWritten({ body: { ...minutes, actions: [anAction()] } });
    const { actions, minutes: shown } = await page('member');
    expect(actions).toMatchObject([{ text: 'Drie wijkteams vragen', mine: true }]);
    expect(shown).toMatchObject([
      { summary: minutes.summary, decisions: minutes.decisions, actionIds: [actions[0]?.id], version: 1 },
    ]);
    expect(written).toMatchObject({ meetingId, version: 1, writtenBy: { id: api.region.people.manager } });
    const { rows } = await owner.query(
      `select debtor, fulfilled_at is null as open from obligation where kind = 'action' and subject_id = $1`,
      [actions[0]?.id],
    );
    expect(rows).toEqual([{ debtor: `seat:${seat()}`, open: true }]);
  });

  it('fulfil what who announced the meeting owes, by an event that holds no text', async () => {
    await expectWritten();
    const { rows } = await owner.query(
      `select e.type, e.ids from obligation o join event e on e.id = o.fulfilled_by where o.subject_id = $1`,
      [meetingId],
    );
    expect(rows).toEqual([
      { type: 'iteration.minutes-written', ids: { meetingId, version: 1, decisions: 2, actions: 0 } },
    ]);
  });

  it('are changed by a member who read the last version, and nothing of somebody else is lost', async () => {
    await expectRefusal({}, 428, 'IF_MATCH_REQUIRED');
    await expectWritten();
    const body = { ...minutes, summary: 'Anders' };
    await expectRefusal({ as: 'member', body, ifMatch: 0 }, 412, 'VERSION_CONFLICT');
    expect(await expectWritten({ as: 'member', body, ifMatch: 1 })).toMatchObject({ summary: 'Anders', version: 2 });
  });

  it('that were sent twice are written once', async () => {
    await expectWritten();
    expect(await expectWritten()).toMatchObject({ version: 1 });
    const { rows } = await owner.query(`select from event where type = 'iteration.minutes-written'`);
    expect(rows).toHaveLength(1);
  });

  it('are for who sits at the table, and read by link too', async () => {
    await expectRefusal({ as: 'stakeholder', ifMatch: 0 }, 403, 'FORBIDDEN');
    await expectRefusal({ as: 'otherManager', ifMatch: 0 }, 404, 'NOT_FOUND');
    await expectWritten();
    expect(await page('stakeholder')).toMatchObject({
      minutes: [],
      meeting: { minutes: '' },
      may: { writeMinutes: false },
    });
    const { link, cookie } = await aLink();
    const headers = { 'samenspel-link': link, cookie };
    const read = await api.call({ url: `/api/v1/steps/${step()}/iteration`, headers });
    expect(read.json()).toMatchObject({ minutes: [{ summary: minutes.summary }], may: { writeMinutes: false } });
    const url = `/api/v1/meetings/${meetingId}/minutes`;
    const byLink = await api.call({ method: 'PUT', url, body: minutes, headers: { ...headers, 'if-match': '"1"' } });
    expect(byLink.status).toBe(403);
  });

  it('hold no citizen service number, drafts neither', async () => {
    const number = '111222333';
    for (const body of [
      { ...minutes, summary: `Bel ${number}` },
      { ...minutes, decisions: [`Bel ${number}`] },
      { ...minutes, actions: [{ ...anAction(), text: `Bel ${number}` }] },
    ]) {
      await expectRefusal({ body, ifMatch: 0 }, 400, 'INPUT_INVALID');
      await expectRefusal({ body, path: 'minutes-draft' }, 400, 'INPUT_INVALID');
    }
    expect((await page('member')).minutes).toMatchObject([{ version: 0, written: null }]);
  });

  it('are written from the start of a meeting on that was not called off', async () => {
    await owner.query(`update meeting set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours'`);
    await expectRefusal({ ifMatch: 0 }, 409, 'MEETING_NOT_STARTED');
    expect((await page('member')).minutes).toEqual([]);
    await owner.query(`update meeting set starts_at = now() - interval '1 hour', cancelled_at = now()`);
    await expectRefusal({ ifMatch: 0 }, 409, 'MEETING_CANCELLED');
  });

  it('may come after the cycle, as long as the task runs, but then agree no new actions', async () => {
    await closeCycle();
    await expectRefusal({ body: { ...minutes, actions: [anAction()] }, ifMatch: 0 }, 409, 'STEP_CLOSED');
    await expectWritten();
    await owner.query(`update task set status = 'cancelled' where id = $1`, [api.region.taskId]);
    await expectRefusal({ body: { ...minutes, summary: 'Anders' }, ifMatch: 1 }, 409, 'TASK_ENDED');
  });

  it('of a refused action write nothing at all', async () => {
    const actions = [{ ...anAction(), seatId: api.region.seats.executive }];
    await expectRefusal({ body: { ...minutes, actions }, ifMatch: 0 }, 400, 'NOT_IN_WORK_GROUP');
    expect((await page('member')).minutes).toMatchObject([{ version: 0 }]);
  });
});

describe('a draft of minutes', () => {
  it('is kept for who types it only, and goes when the minutes are written', async () => {
    const body = { ...minutes, actions: [{ text: 'Nog', seatId: '', dueOn: '' }] };
    expect((await write({ body, path: 'minutes-draft' })).status).toBe(200);
    expect((await page('manager')).minutes).toMatchObject([{ draft: { body }, version: 0 }]);
    expect((await page('member')).minutes).toMatchObject([{ draft: null }]);
    await expectWritten();
    expect((await page('manager')).minutes).toMatchObject([{ draft: null, version: 1 }]);
  });
});

describe('a meeting that was held', () => {
  const cancel = (): Promise<TestAnswer> =>
    api.call({ method: 'DELETE', url: `/api/v1/steps/${step()}/meeting`, as: 'manager' });

  it('cannot be called off any more when it has minutes; without them nobody owes any', async () => {
    expect((await cancel()).status).toBe(204);
    const released = `select released_why as why from obligation where subject_id = $1`;
    expect((await owner.query(released, [meetingId])).rows).toEqual([{ why: 'meeting-cancelled' }]);
    meetingId = await aHeldMeeting();
    await expectWritten();
    const refused = await cancel();
    expect([refused.status, refused.json().code]).toEqual([409, 'MINUTES_WRITTEN']);
  });

  it('keeps its minutes when another meeting is announced in its cycle, also while it lasts', async () => {
    await expectWritten();
    await owner.query(`update meeting set ends_at = now() + interval '1 hour'`);
    const body = {
      ...{
        on: addWorkingDays(calendar, dayAhead(0), 5),
        from: '09:30',
        until: '11:30',
        location: 'Gemeentehuis',
        agenda: '',
      },
      shortNoticeReason: 'Het liep uit.',
    };
    const url = `/api/v1/steps/${step()}/meeting`;
    const planned = await api.call({ method: 'PUT', url, as: 'member', body });
    expect([planned.status, planned.json().id === meetingId]).toEqual([200, false]);
    expect((await page('member')).minutes).toMatchObject([{ meetingId, summary: minutes.summary }]);
    const { rows: planners } = await owner.query('select planned_by from meeting where id <> $1', [meetingId]);
    expect(planners).toEqual([{ planned_by: api.region.people.member }]);
  });
});

async function aLink(): Promise<{ readonly link: string; readonly cookie: string }> {
  const { programmeId, taskId, people } = api.region;
  const id = randomUUID();
  await owner.query(
    `insert into link (programme_id, id, task_id, step_id, purpose, person_id, seat_id, key_id) values ($1, $2, $3, $4, 'check-in', $5, $6, 'k1')`,
    [programmeId, id, taskId, step(), people.member, seat()],
  );
  const key = linkKeyOf(api.settings.linkKeys, { id, keyId: 'k1', version: 1 });
  const exchanged = await api.call({ method: 'POST', url: `/api/v1/links/${id}/exchanges`, body: { key } });
  return { link: id, cookie: cookieFrom(exchanged) };
}

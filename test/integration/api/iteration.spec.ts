import { randomUUID } from 'node:crypto';
import { linkKeyOf } from '@samenspel/access';
import { buildCalendar } from '@samenspel/calendar';
import type { TaskView } from '@samenspel/contracts';
import { addWorkingDays } from '@samenspel/domain';
import { Client } from 'pg';
import { amsterdamDay } from '../../support/amsterdam-day';
import type { Who } from '../../support/api/a-region';
import { aTestApi, cookieFrom, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await startCycle();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.iteration;
const seat = (): string => api.region.seats.member;

/** The cycle as the process opens it: nothing in it yet, and everybody owes what a cycle asks. */
async function startCycle(): Promise<void> {
  const { programmeId, taskId, people, seats } = api.region;
  for (const table of ['goal', 'action', 'meeting', 'bulletin']) {
    await owner.query(`delete from ${table} where step_id = $1`, [step()]);
  }
  for (const kind of ['check-in', 'reflection']) {
    await owner.query(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on)
       values ($1, $2, $3, $4, 'seat:' || $5::text, $5::uuid, now() + interval '9 days', current_date + 9)`,
      [programmeId, taskId, step(), kind, seats.member],
    );
  }
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     values ($1, $2, $3, 'plan-meeting', 'person:' || $4::text, $4::uuid, now() + interval '9 days', current_date + 9)`,
    [programmeId, taskId, step(), people.manager],
  );
}

interface Call {
  readonly method?: Method;
  readonly path: string;
  readonly as?: Who;
  readonly link?: string;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly key?: string;
}

const cookies = new Map<string, string>();
async function call({ method = 'GET', path, as, link, body, ifMatch, key }: Call): Promise<TestAnswer> {
  const headers = {
    ...(ifMatch === undefined ? {} : { 'if-match': `"${String(ifMatch)}"` }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(link === undefined ? {} : { 'samenspel-link': link, cookie: cookies.get(link) ?? '' }),
  };
  return api.call({ method, url: `/api/v1${path}`, as, body, headers });
}

async function expectOk<Body>(made: Call): Promise<Body> {
  const answer = await call(made);
  expect([made.path, answer.status < 300 ? 'ok' : answer.text]).toEqual([made.path, 'ok']);
  return (answer.text === '' ? undefined : answer.json()) as Body;
}
async function expectRefusal(made: Call, status: number, code: string): Promise<TestAnswer> {
  const answer = await call(made);
  expect([made.path, answer.status, answer.json().code]).toEqual([made.path, status, code]);
  return answer;
}

/** A link of the member, as the check-in mail carries it. */
async function aLink(purpose: 'check-in' | 'reflect' | 'follow'): Promise<string> {
  const { programmeId, taskId, people } = api.region;
  const id = randomUUID();
  await owner.query(
    `insert into link (programme_id, id, task_id, step_id, purpose, person_id, seat_id, key_id) values ($1, $2, $3, $4, $5, $6, $7, 'k1')`,
    [programmeId, id, taskId, step(), purpose, people.member, seat()],
  );
  const key = linkKeyOf(api.settings.linkKeys, { id, keyId: 'k1', version: 1 });
  const exchanged = await api.call({ method: 'POST', url: `/api/v1/links/${id}/exchanges`, body: { key } });
  cookies.set(id, cookieFrom(exchanged));
  return id;
}

interface Row extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  readonly open: boolean;
}
async function owed(kind: string): Promise<readonly Row[]> {
  const { rows } = await owner.query<Row>(
    `select kind, seat_id, subject_id, due_on::text, released_why, fulfilled_at is null and released_at is null as open,
            fulfilled_by is not null as "byEvent" from obligation where step_id = $1 and kind = $2 order by id`,
    [step(), kind],
  );
  return rows;
}
async function events(type: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await owner.query<{ ids: Record<string, unknown> }>(
    'select ids from event where step_id = $1 and type = $2 order by xact, number',
    [step(), type],
  );
  return rows.map(({ ids }) => ids);
}

interface Item {
  readonly id: string;
  readonly version: number;
}
interface Page {
  readonly goals: readonly (Item & { text: string; state: string; carriedOver: boolean })[];
  readonly actions: readonly (Item & { mine: boolean; done: unknown; ordinal: number })[];
  readonly meeting: (Item & { cancelled: boolean; attendance: unknown; noticeDays: number }) | null;
  readonly members: readonly { checkedIn: boolean; reflected: boolean }[];
  readonly mySeatId: string | null;
  readonly checkIn: { body: unknown } | null;
  readonly reflection: { body: unknown } | null;
  readonly reflectionDraft: { body: unknown } | null;
  readonly checkIns: readonly unknown[];
  readonly reflections: readonly unknown[];
  readonly mine: readonly { kind: string }[];
  readonly may: Readonly<Record<string, boolean>>;
  readonly latestAnnouncement: string | null;
}
const page = (as: Who): Promise<Page> => expectOk<Page>({ path: `/steps/${step()}/iteration`, as });
const setGoal = (text = 'Eén aanmeldroute beschrijven'): Promise<Item> =>
  expectOk<Item>({ method: 'POST', path: `/steps/${step()}/goals`, as: 'manager', body: { text } });

const calendar = buildCalendar({ from: '2020-01-01', until: `${String(new Date().getFullYear() + 3)}-12-31` });
const today = (): string => amsterdamDay();
const daysAhead = (days: number): string => addWorkingDays(calendar, today(), days);
const agree = (body: object = {}): Promise<Item> =>
  expectOk<Item>({
    method: 'POST',
    path: `/steps/${step()}/actions`,
    as: 'member',
    body: { text: 'Drie wijkteams vragen', seatId: seat(), dueOn: daysAhead(5), ...body },
  });

describe('a goal', () => {
  it('is set by the group, told in the log, and stands as the last tap says', async () => {
    const goal = await setGoal();
    const tap = { method: 'PATCH', path: `/goals/${goal.id}`, as: 'member', body: { state: 'behind' } } as const;
    await expectOk(tap);
    await expectOk(tap);
    expect((await page('member')).goals).toEqual([
      { id: goal.id, text: 'Eén aanmeldroute beschrijven', state: 'behind', carriedOver: false, version: 2 },
    ]);
    expect(await events('iteration.goal-set')).toEqual([{ goalId: goal.id }]);
    expect(await events('iteration.goal-changed')).toEqual([{ goalId: goal.id, version: 2, state: 'behind' }]);
  });

  it('is not worded over what somebody else wrote meanwhile', async () => {
    const { id } = await setGoal();
    const word = (text: string, ifMatch: number): Call => ({
      ...{ method: 'PATCH', path: `/goals/${id}`, as: 'manager', body: { text }, ifMatch },
    });
    await expectOk(word('Anders gezegd', 1));
    await expectRefusal(word('Nog anders', 1), 412, 'VERSION_CONFLICT');
    expect((await page('member')).goals[0]).toMatchObject({ text: 'Anders gezegd' });
  });

  it('holds no citizen service number', async () => {
    const body = { text: 'Bel mevrouw met nummer 111222333' };
    await expectRefusal({ method: 'POST', path: `/steps/${step()}/goals`, as: 'member', body }, 400, 'INPUT_INVALID');
  });

  it('is not for who is not in the group, nor for more than a person can keep in mind', async () => {
    const goal = { method: 'POST', path: `/steps/${step()}/goals`, body: { text: 'Nog een' } } as const;
    await expectRefusal({ ...goal, as: 'stakeholder' }, 403, 'FORBIDDEN');
    for (let set = 0; set < 20; set += 1) await setGoal();
    await expectRefusal({ ...goal, as: 'manager' }, 409, 'TOO_MANY_GOALS');
  });
});

describe('an action', () => {
  it('is owed by its seat until it is done, and owed again when it is not done after all', async () => {
    const dueOn = daysAhead(5);
    const { id } = await agree({ dueOn });
    const [obligation] = await owed('action');
    expect(obligation).toMatchObject({ seat_id: seat(), subject_id: id, due_on: dueOn, open: true });
    await expectOk({ method: 'PATCH', path: `/actions/${id}`, as: 'member', body: { done: true } });
    expect(await owed('action')).toMatchObject([{ open: false, byEvent: true }]);
    await expectOk({ method: 'PATCH', path: `/actions/${id}`, as: 'member', body: { done: false } });
    expect(await owed('action')).toMatchObject([{ open: true, byEvent: false }]);
    expect(await events('iteration.action-changed')).toMatchObject([{ done: true }, { done: false }]);
  });

  it('is owed by the new seat and not by the old one when it is handed over, and back', async () => {
    const { programmeId, taskId, seats } = api.region;
    await owner.query(
      'insert into work_group_member (programme_id, task_id, seat_id, joined_at, joined_on) values ($1, $2, $3, now(), current_date)',
      [programmeId, taskId, seats.stakeholder],
    );
    const { id } = await agree();
    const give = (seatId: string): Promise<unknown> =>
      expectOk({ method: 'PATCH', path: `/actions/${id}`, as: 'manager', body: { seatId } });
    await give(seats.stakeholder);
    expect(await owed('action')).toMatchObject([
      { seat_id: seat(), open: false, released_why: 'given-to-another-seat' },
      { seat_id: seats.stakeholder, open: true },
    ]);
    await give(seat());
    expect((await owed('action')).map(({ open }) => open)).toEqual([true, false]);
  });

  it('that is done already may be said so again, whatever version was read', async () => {
    const { id } = await agree();
    const done = { method: 'PATCH', path: `/actions/${id}`, as: 'member', body: { done: true }, ifMatch: 1 } as const;
    await expectOk(done);
    await expectOk(done);
    await expectRefusal({ ...done, body: { done: false } }, 412, 'VERSION_CONFLICT');
  });

  it('is for somebody at the table, on a day ahead', async () => {
    const action = { method: 'POST', path: `/steps/${step()}/actions`, as: 'manager' } as const;
    const body = { text: 'Vragen', seatId: seat(), dueOn: daysAhead(3) };
    const stranger = { ...body, seatId: api.region.seats.executive };
    await expectRefusal({ ...action, body: stranger }, 400, 'NOT_IN_WORK_GROUP');
    await expectRefusal({ ...action, body: { ...body, dueOn: daysAhead(-3) } }, 409, 'ACTION_DUE_IN_THE_PAST');
  });

  it('stays owed and is finished after its cycle, but not changed otherwise', async () => {
    const { id } = await agree();
    await owner.query('select * from close_step($1, true, current_date)', [step()]);
    const change = { method: 'PATCH', path: `/actions/${id}`, as: 'member' } as const;
    await expectRefusal({ ...change, body: { text: 'Anders' } }, 409, 'STEP_CLOSED');
    expect((await page('member')).actions).toMatchObject([{ id, mayFinish: true }]);
    expect((await page('stakeholder')).actions).toMatchObject([{ id, mayFinish: false }]);
    await expectOk({ ...change, body: { done: true } });
  });
});

const meeting = { from: '09:30', until: '11:30', location: 'Gemeentehuis', agenda: '', shortNoticeReason: '' };
const plan = (body: object, as: Who = 'manager'): Call => ({
  ...{ method: 'PUT', path: `/steps/${step()}/meeting`, as, body: { ...meeting, on: daysAhead(12), ...body } },
});
async function mails(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `select person_id, class, params, status from mail where step_id = $1 and kind = 'meeting' order by created_at, id`,
    [step()],
  );
  return rows;
}
const sendAll = (): Promise<unknown> => owner.query("update mail set status = 'sent' where kind = 'meeting'");

/** Until a transaction waits for the lock that this test holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await owner.query(
      `select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rowCount !== null && rowCount > 0) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

describe('the meeting', () => {
  it('is announced after the last look before a mail, or seen by it', async () => {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock(step_lock($1::uuid))', [step()]);
    const announced = call(plan({}));
    await untilSomebodyWaits();
    const { rows } = await owner.query<{ at: Date }>('select clock_timestamp() as at');
    await owner.query('commit');

    expect((await announced).status).toBe(200);
    const late = 'select count(*)::int as late from obligation where step_id = $1 and fulfilled_at > $2';
    const { rows: counted } = await owner.query<{ late: number }>(late, [step(), rows[0]?.at]);
    expect(counted).toEqual([{ late: 1 }]);
  });

  it('is told to every member when it is announced, and the programme manager has planned it', async () => {
    const { id } = await expectOk<Item>(plan({}));
    expect(await mails()).toEqual([
      { person_id: api.region.people.member, class: 'process', params: { meetingId: id }, status: 'planned' },
    ]);
    expect(await owed('plan-meeting')).toMatchObject([{ open: false, byEvent: true }]);
    expect((await page('stakeholder')).meeting).toMatchObject({
      id,
      starts: { on: daysAhead(12), time: '09.30' },
      ends: { time: '11.30' },
      sequence: 0,
    });
  });

  it('changes and tells nothing when the same is sent again', async () => {
    await expectOk(plan({}));
    await expectOk(plan({}));
    expect(await mails()).toHaveLength(1);
    expect(await events('iteration.meeting-announced')).toHaveLength(1);
  });

  it('is told again with a higher number when it changes; who was not told yet hears the last news only', async () => {
    const first = await expectOk<Item>(plan({}));
    await expectOk(plan({ location: 'De school' }));
    expect((await mails()).map(({ status }) => status)).toEqual(['dropped', 'planned']);
    await sendAll();
    expect(await expectOk(plan({ from: '10:00' }))).toMatchObject({ id: first.id, sequence: 2 });
    expect((await mails()).at(-1)).toMatchObject({ status: 'planned', params: { meetingId: first.id } });
  });

  it('is cancelled once, told to who knew, and owed again', async () => {
    await expectOk(plan({}));
    await sendAll();
    const cancel = { method: 'DELETE', path: `/steps/${step()}/meeting`, as: 'member' } as const;
    await expectOk(cancel);
    await expectOk(cancel);
    expect(await mails()).toHaveLength(2);
    expect(await events('iteration.meeting-cancelled')).toHaveLength(1);
    expect(await owed('plan-meeting')).toMatchObject([{ open: true }]);
    expect((await page('member')).meeting).toMatchObject({ cancelled: true });
    const again = await expectOk<Item & { cancelled: boolean }>(plan({}));
    expect(again).toMatchObject({ cancelled: false, sequence: 0 });
  });

  it('needs a reason inside the notice period, which everybody then reads', async () => {
    const soon = daysAhead(4);
    const refused = await expectRefusal(plan({ on: soon }), 409, 'MEETING_ON_SHORT_NOTICE');
    expect(refused.json().params).toMatchObject({ noticeDays: 10 });
    expect(await owed('plan-meeting')).toMatchObject([{ open: true }]);
    const shortNoticeReason = 'De zaal was eerder niet vrij.';
    expect(await expectOk(plan({ on: soon, shortNoticeReason }))).toMatchObject({ shortNoticeReason });
  });

  it('is on a working day ahead, within the cycle, and ends after it starts', async () => {
    await expectRefusal(plan({ until: '09:30' }), 409, 'MEETING_ENDS_BEFORE_START');
    await expectRefusal(plan({ on: daysAhead(-1) }), 409, 'MEETING_IN_THE_PAST');
    await expectRefusal(plan({ on: daysAhead(25) }), 409, 'MEETING_AFTER_CYCLE');
    await expectRefusal(plan({ from: '9:30' }), 400, 'INPUT_INVALID');
    await expectRefusal(plan({}, 'executive'), 403, 'FORBIDDEN');
  });

  it('is accepted for the own seat, once, and asked anew when it moves', async () => {
    const { id } = await expectOk<Item>(plan({}));
    const come = { method: 'PUT', path: `/meetings/${id}/attendance/${seat()}`, body: { coming: true } } as const;
    await expectRefusal({ ...come, as: 'manager' }, 403, 'FORBIDDEN');
    const link = await aLink('check-in');
    await expectOk({ ...come, link });
    await expectOk({ ...come, as: 'member' });
    expect((await page('member')).meeting?.attendance).toEqual([{ seatId: seat(), coming: true }]);
    expect(await events('iteration.meeting-answered')).toEqual([{ meetingId: id, seatId: seat(), coming: true }]);
    await expectOk(plan({ location: 'De school' }));
    expect((await page('member')).meeting?.attendance).toHaveLength(1);
    await expectOk(plan({ location: 'De school', until: '12:00', from: '10:00' }));
    expect((await page('member')).meeting?.attendance).toEqual([]);
  });
});

describe('the calendar file of a meeting', () => {
  it('has the times of the page and the UID of the mail, and is had by link too', async () => {
    const { id } = await expectOk<Item>(plan({ agenda: 'Kennismaken' }));
    const link = await aLink('check-in');
    const answer = await call({ path: `/meetings/${id}/calendar`, link });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const day = daysAhead(12).replaceAll('-', '');
    expect(answer.text).toContain(`UID:meeting-${id}@localhost\r\n`);
    expect(answer.text).toMatch(new RegExp(`DTSTART:${day}T0[78]3000Z\r\n`));
    expect(answer.text).toContain('METHOD:PUBLISH');
    expect((await call({ path: `/meetings/${id}/calendar`, as: 'otherManager' })).status).toBe(404);
  });
});

const checkIn = (goals: readonly object[] = []): Partial<Call> & Pick<Call, 'path'> => ({
  ...{ method: 'PUT', path: `/steps/${step()}/check-ins/${seat()}`, body: { line: 'We liggen op schema.', goals } },
});
const reflection = { works: 'We kennen elkaars werk.', chafes: 'Volle agenda’s.', next: '', succeeded: '' };
const reflect = (body: object = reflection): Partial<Call> & Pick<Call, 'path'> => ({
  ...{ method: 'PUT', path: `/steps/${step()}/reflections/${seat()}`, body },
});

describe('the check-in', () => {
  it('goes through the gate, with a receipt, and says how the goals stand', async () => {
    const goal = await setGoal();
    const said = checkIn([{ goalId: goal.id, state: 'help-needed' }]);
    const receipt = await expectOk<{ version: number; late: boolean }>({ ...said, as: 'member' });
    expect(receipt).toMatchObject({ version: 1, late: false, replayed: false });
    expect(await owed('check-in')).toMatchObject([{ open: false, byEvent: true }]);
    expect(await events('iteration.checked-in')).toMatchObject([{ seatId: seat(), version: 1 }]);
    const { goals, checkIn: own, members, mine } = await page('member');
    expect(goals[0]).toMatchObject({ state: 'help-needed' });
    expect(own).toMatchObject({ body: { line: 'We liggen op schema.' } });
    expect(members).toMatchObject([{ checkedIn: true, reflected: false }]);
    expect(mine.map(({ kind }) => kind)).toEqual(['reflection']);
  });

  it('is the same when it is sent twice with one key', async () => {
    const key = randomUUID();
    await expectOk({ ...checkIn(), as: 'member', key });
    expect(await expectOk({ ...checkIn(), as: 'member', key })).toMatchObject({ version: 1, replayed: true });
    const other = { ...checkIn(), body: { line: 'Toch niet.', goals: [] }, as: 'member', key } as const;
    await expectRefusal(other, 409, 'IDEMPOTENCY_KEY_REUSED');
  });

  it('is refused for another seat, about goals of another cycle, when the cycle is paused or closed', async () => {
    await expectRefusal({ ...checkIn(), as: 'manager' }, 403, 'FORBIDDEN');
    await expectRefusal({ ...checkIn(), as: 'executive' }, 403, 'FORBIDDEN');
    const strange = checkIn([{ goalId: randomUUID(), state: 'behind' }]);
    await expectRefusal({ ...strange, as: 'member' }, 409, 'GOAL_OF_ANOTHER_CYCLE');
    await owner.query("update step set status = 'paused' where id = $1", [step()]);
    await expectRefusal({ ...checkIn(), as: 'member' }, 409, 'STEP_PAUSED');
    await owner.query("update step set status = 'open' where id = $1", [step()]);
    await owner.query('select * from close_step($1, true, current_date)', [step()]);
    await expectRefusal({ ...checkIn(), as: 'member' }, 409, 'STEP_CLOSED');
    expect(await owed('check-in')).toMatchObject([{ open: true }]);
  });
});

describe('the reflection', () => {
  it('is kept while it is written and ends the draft when it is sent', async () => {
    const draft = { ...reflect(), path: `/steps/${step()}/reflection-drafts/${seat()}`, as: 'member' } as const;
    await expectOk(draft);
    expect((await page('member')).reflectionDraft).toMatchObject({ body: reflection });
    expect(await owed('reflection')).toMatchObject([{ open: true }]);
    await expectOk({ ...reflect(), as: 'member' });
    const { reflectionDraft, reflection: own } = await page('member');
    expect([reflectionDraft, own?.body]).toEqual([null, reflection]);
    expect(await owed('reflection')).toMatchObject([{ open: false }]);
  });

  it('says at least something, and no citizen service number, in a draft neither', async () => {
    const nothing = { works: ' ', chafes: '', next: '', succeeded: '' };
    const refused = await expectRefusal({ ...reflect(nothing), as: 'member' }, 400, 'INPUT_INVALID');
    expect(refused.json().errors).toMatchObject([{ field: 'works', code: 'REQUIRED' }]);
    const path = `/steps/${step()}/reflection-drafts/${seat()}`;
    const number = { ...reflection, chafes: 'Mevrouw 111222333' };
    await expectRefusal({ ...reflect(number), path, as: 'member' }, 400, 'INPUT_INVALID');
  });

  it('stays at the table', async () => {
    await expectOk({ ...reflect(), as: 'member' });
    await expectOk({ ...checkIn(), as: 'member' });
    const counts = async (as: Who): Promise<number[]> => {
      const { checkIns, reflections } = await page(as);
      return [checkIns.length, reflections.length];
    };
    expect(await counts('manager')).toEqual([1, 1]);
    expect(await counts('member')).toEqual([1, 1]);
    expect(await counts('stakeholder')).toEqual([0, 0]);
  });
});

describe('the link of a member', () => {
  it('does everything that the page asks of the own seat', async () => {
    const goal = await setGoal();
    const action = await agree();
    const link = await aLink('check-in');
    const view = await expectOk<Page>({ path: `/steps/${step()}/iteration`, link });
    expect(view.mySeatId).toBe(seat());
    expect(view.may).toMatchObject({ write: false, report: true, planMeeting: false, answer: true });
    expect(view.mine.map(({ kind }) => kind).toSorted()).toEqual(['action', 'check-in', 'reflection']);
    await expectOk({ method: 'PATCH', path: `/goals/${goal.id}`, link, body: { state: 'behind' } });
    await expectOk({ method: 'PATCH', path: `/actions/${action.id}`, link, body: { done: true }, ifMatch: 1 });
    await expectOk({ ...checkIn([{ goalId: goal.id, state: 'on-track' }]), link });
    await expectOk({ ...reflect(), link });
  });

  it('words nothing anew, and is only read when it is for something else', async () => {
    const goal = await setGoal();
    const action = await agree();
    const link = await aLink('reflect');
    await expectRefusal(
      { method: 'PATCH', path: `/goals/${goal.id}`, link, body: { text: 'Anders' } },
      403,
      'FORBIDDEN',
    );
    const change = { method: 'PATCH', path: `/actions/${action.id}`, link } as const;
    await expectRefusal({ ...change, body: { dueOn: daysAhead(9) } }, 403, 'FORBIDDEN');
    const follows = await aLink('follow');
    await expectRefusal({ ...checkIn(), link: follows }, 403, 'FORBIDDEN');
    await expectRefusal({ path: `/steps/${step()}/iteration`, link: follows }, 403, 'FORBIDDEN');
  });
});

describe('the page of a cycle', () => {
  it('says until when a meeting can be announced in time, and what each may do', async () => {
    expect((await page('manager')).latestAnnouncement).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await page('manager')).may).toMatchObject({
      write: true,
      planMeeting: true,
      endIterations: true,
      answer: false,
    });
    expect((await page('member')).may).toMatchObject({ write: true, endIterations: false, answer: true });
    expect((await page('stakeholder')).may).toEqual({
      ...{ write: false, report: false, planMeeting: false, writeMinutes: false, endIterations: false, answer: false },
    });
  });

  it('still shows the open actions of the cycle before', async () => {
    const { id } = await agree();
    const { programmeId, taskId } = api.region;
    const next = randomUUID();
    await owner.query('select * from close_step($1, true, current_date)', [step()]);
    await owner.query(
      `insert into step (programme_id, id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
       values ($1, $2, $3, 'iteration', 2, current_date, now(), current_date + 20, now() + interval '20 days', false)`,
      [programmeId, next, taskId],
    );
    const { actions } = await expectOk<Page>({ path: `/steps/${next}/iteration`, as: 'member' });
    expect(actions).toMatchObject([{ id, ordinal: 1, mine: true, done: null }]);
  });

  it('is no page of a step of another kind', async () => {
    await expectRefusal({ path: `/steps/${api.region.steps.decision}/iteration`, as: 'member' }, 404, 'NOT_FOUND');
  });
});

describe('a bulletin', () => {
  it('is read by everybody of the programme, with text and HTML for other channels', async () => {
    const { programmeId, taskId } = api.region;
    const id = randomUUID();
    const content = {
      goals: [{ text: 'Eén <route>', state: 'behind' }],
      ...{ actionsDone: 2, actionsOpen: 1, successes: ['Iedereen kwam.'], next: ['Twee wijken'] },
    };
    await owner.query(
      'insert into bulletin (programme_id, id, task_id, step_id, content, published_at) values ($1, $2, $3, $4, $5, now())',
      [programmeId, id, taskId, step(), JSON.stringify(content)],
    );
    const view = await expectOk<Record<string, string>>({ path: `/bulletins/${id}`, as: 'stakeholder' });
    expect(view.text).toContain('- Eén <route>: loopt achter');
    expect(view.html).toContain('<li>Eén &lt;route&gt;: loopt achter</li>');
    await expectRefusal({ path: `/bulletins/${id}`, as: 'otherManager' }, 404, 'NOT_FOUND');
  });

  it('takes when a seat told those whom it speaks for, once per cycle, and shows it at the task', async () => {
    const on = amsterdamDay(-1);
    const path = `/steps/${step()}/reports-back/${seat()}`;
    const said = { on, line: 'De wijkteams willen één formulier.' };
    await expectOk({ method: 'PUT', path, as: 'member', body: said });
    await expectOk({ method: 'PUT', path, as: 'member', body: said });
    expect(await events('iteration.reported-back')).toEqual([{ seatId: seat(), on }]);
    const changed = { ...said, line: '' };
    await expectOk({ method: 'PUT', path, link: await aLink('check-in'), body: changed });
    expect(
      (await expectOk<{ reportBack: unknown }>({ path: `/steps/${step()}/iteration`, as: 'member' })).reportBack,
    ).toEqual(changed);
    const { workGroup } = await expectOk<TaskView>({ path: `/tasks/${api.region.taskId}`, as: 'manager' });
    expect(workGroup).toMatchObject([{ seat: { id: seat() }, reportedOn: on, reportDue: false }]);
  });

  it('shows at the task that a seat reported back longer ago than a cycle lasts', async () => {
    await owner.query(`update work_group_member set joined_on = current_date - 60`);
    const { workGroup } = await expectOk<TaskView>({ path: `/tasks/${api.region.taskId}`, as: 'manager' });
    expect(workGroup).toMatchObject([{ reportedOn: null, reportDue: true }]);
  });

  it('refuses a report of a day to come, of another seat, by another link, and in a cycle that closed', async () => {
    const path = `/steps/${step()}/reports-back/${seat()}`;
    const dayFrom = (days: number): string => amsterdamDay(days);
    const body = { on: dayFrom(-1), line: '' };
    const tomorrow = { on: dayFrom(2), line: '' };
    await expectRefusal({ method: 'PUT', path, as: 'member', body: tomorrow }, 409, 'REPORT_BACK_IN_THE_FUTURE');
    await expectRefusal({ method: 'PUT', path, as: 'stakeholder', body }, 403, 'FORBIDDEN');
    await expectRefusal({ method: 'PUT', path, link: await aLink('follow'), body }, 403, 'FORBIDDEN');
    const other = `/steps/${api.region.steps.consultation}/reports-back/${seat()}`;
    await expectRefusal({ method: 'PUT', path: other, as: 'member', body }, 404, 'NOT_FOUND');
    await owner.query(`update step set status = 'closed', closed_at = now(), closed_on = current_date where id = $1`, [
      step(),
    ]);
    await expectRefusal({ method: 'PUT', path, as: 'member', body }, 409, 'STEP_CLOSED');
    expect(await events('iteration.reported-back')).toEqual([]);
  });
});

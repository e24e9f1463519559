import { randomUUID } from 'node:crypto';
import { amsterdam, buildCalendar, localDateOf } from '@samenspel/calendar';
import { addWorkingDays, dayOn, type Calendar, type Plan, type PlannedStep } from '@samenspel/domain';
import { Engine } from '@samenspel/engine';
import { CalendarRepository, Database } from '@samenspel/persistence';
import { Client } from 'pg';
import { replan } from '../../../apps/worker/src/activities/record/replan';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
import { settleCommand } from '../../../apps/worker/src/activities/steering/settle-command';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await owner.end();
  await api.stop();
});

const calendar = buildCalendar({ from: '2020-01-01', until: `${String(new Date().getFullYear() + 3)}-12-31` });
const today = localDateOf(amsterdam, Date.now());
const programme = (path: string): string => `/api/v1/programmes/${api.region.programmeId}/${path}`;
const send = (method: Method, url: string, body?: object, as: Who | 'link' = 'manager'): Promise<TestAnswer> =>
  api.call({ method, url, as, ...(body && { body }) });
const read = async <Value>(url: string): Promise<Value> => (await send('GET', url)).json() as Value;
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];

interface View {
  readonly closingDays: readonly { readonly id: string; readonly name: string; readonly party: object | null }[];
  readonly schoolHolidays: readonly { readonly from: string }[];
  readonly publicHolidays: readonly { readonly date: string; readonly whyNot: string }[];
}
const close = async (from: string, until: string, partyId: string | null = null): Promise<string> => {
  const answer = await send('POST', programme('closing-days'), { name: 'Dicht', from, until, partyId });
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"id"')]);
  return answer.json().id as string;
};

describe('the calendar of a programme', () => {
  it('shows public holidays, and school holidays once a region was chosen', async () => {
    const before = await read<View>(programme('calendar'));
    expect(before.schoolHolidays).toEqual([]);
    expect(before.publicHolidays.map(({ whyNot }) => whyNot)).toContain('kings-day');
    expect(before.publicHolidays.every(({ date }) => date >= today)).toBe(true);
    const chosen = await send('PUT', programme('school-region'), { region: 'midden' });
    expect([chosen.status, chosen.json().schoolRegion]).toEqual([200, 'midden']);
    expect(await read<View>(programme('calendar'))).toEqual(chosen.json());
  });

  it('keeps who closed it and who took that away, once, however often it is sent', async () => {
    const day = addWorkingDays(calendar, today, 5);
    const id = await close(day, day);
    expect(await close(day, day)).toBe(id);
    expect((await read<View>(programme('calendar'))).closingDays).toEqual([
      expect.objectContaining({
        id,
        name: 'Dicht',
        from: day,
        until: day,
        party: null,
        by: expect.objectContaining({ name: 'Voorbeeld manager' }) as unknown,
      }),
    ]);
    for (const _ of [1, 2]) expect((await send('DELETE', `/api/v1/closing-days/${id}`)).status).toBe(204);
    expect((await read<View>(programme('calendar'))).closingDays).toEqual([]);
    const { rows } = await owner.query('select removed_by from closing_day where id = $1', [id]);
    expect(rows).toEqual([{ removed_by: api.region.people.manager }]);
    expect(await close(day, day)).not.toBe(id);
  });

  it('refuses what cannot be, and parties of another programme', async () => {
    const day = addWorkingDays(calendar, today, 5);
    const body = { name: 'Dicht', from: day, until: day, partyId: null };
    const refused = async (over: object): Promise<unknown> =>
      codeOf(await send('POST', programme('closing-days'), { ...body, ...over }));
    expect(await refused({ until: today })).toEqual([400, 'CLOSING_DAY_REVERSED']);
    expect(await refused({ from: '2020-01-01', until: '2020-01-02' })).toEqual([400, 'CLOSING_DAY_OVER']);
    expect(await refused({ until: addWorkingDays(calendar, today, 80) })).toEqual([400, 'CLOSING_DAY_TOO_LONG']);
    expect(await refused({ from: '2090-01-01', until: '2090-01-01' })).toEqual([400, 'CLOSING_DAY_TOO_FAR']);
    expect(await refused({ partyId: randomUUID() })).toEqual([400, 'UNKNOWN_PARTY']);
    expect(await refused({ name: 'Wegens 123456782' })).toEqual([400, 'INPUT_INVALID']);
    expect(codeOf(await send('PUT', programme('school-region'), { region: 'oost' }))).toEqual([400, 'INPUT_INVALID']);
  });

  it('is changed by the programme manager alone', async () => {
    const body = { name: 'Dicht', from: today, until: today, partyId: null };
    for (const as of ['member', 'stakeholder', 'executive', 'link'] as const)
      expect((await send('POST', programme('closing-days'), body, as)).status).toBe(403);
    expect((await send('POST', programme('closing-days'), body, 'otherManager')).status).toBe(404);
  });

  it('shows what the policy means in dates', async () => {
    const { items } = await read<{ items: { id: string }[] }>(programme('agendas'));
    const path = programme(`agendas/${items[0]?.id ?? ''}/plan`);
    const lastDays = async (): Promise<string[]> =>
      (await read<{ steps: { deadline: { lastDay: string } }[] }>(path)).steps.map(({ deadline }) => deadline.lastDay);
    const before = await lastDays();
    const day = addWorkingDays(calendar, today, 2);
    await close(day, day);
    expect((await lastDays())[0]).toBe(addWorkingDays(calendar, before[0] ?? '', 1));
  });

  it('is pointed out to who plans a task, of the programme, of a school and of a party that is asked', async () => {
    await send('PUT', programme('school-region'), { region: 'midden' });
    const [from, until] = [addWorkingDays(calendar, today, 3), addWorkingDays(calendar, today, 4)];
    await close(from, until);
    await close(from, until, api.region.otherPartyId);
    await owner.query('insert into task_party (programme_id, task_id, party_id) values ($1, $2, $3)', [
      api.region.programmeId,
      api.region.draftTaskId,
      api.region.otherPartyId,
    ]);
    const path = `/api/v1/task-drafts/${api.region.draftTaskId}/launch-preview`;
    const { signals } = await read<{ signals: { code: string; params: object }[] }>(path);
    const days = { step: 'invitation', ordinal: 1, name: 'Dicht', from, until };
    expect(signals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'CLOSING_DAY_IN_WINDOW', params: days }),
        expect.objectContaining({
          code: 'PARTY_CLOSED_IN_WINDOW',
          params: { ...days, party: 'Zorgaanbieder De Brug' },
        }),
        expect.objectContaining({ code: 'SCHOOL_HOLIDAY_IN_WINDOW' }),
      ]),
    );
  });
});

/** Only the consultation is open, planned on real days; the process settles commands as the worker does. */
async function aConsultation(): Promise<string> {
  const { taskId, programmeId, steps } = api.region;
  const database = api.app.get(Database);
  const record = new TaskRecord(database, { linkKeyId: 'k1' });
  jest
    .spyOn(api.app.get(Engine), 'settleCommand')
    .mockImplementation((id, commandId) => record.change(id, (change) => settleCommand(change, { commandId })));
  await owner.query(
    `update step set status = 'closed', opens_at = opens_at - interval '1 hour', closed_at = opens_at, closed_on = opened_on
      where task_id = $1 and id <> $2`,
    [taskId, steps.consultation],
  );
  const calendarId = await new CalendarRepository(database).store(programmeId, calendar);
  await owner.query('update task set calendar_id = $2 where id = $1', [taskId, calendarId]);
  await record.change(taskId, replan);
  return steps.consultation;
}

const readPlan = async (): Promise<{ plan: Plan; calendar: Calendar; calendarId: string }> =>
  (
    await owner.query<{ plan: Plan; calendar: Calendar; calendarId: string }>(
      'select t.plan, c.body as calendar, c.id as "calendarId" from task t join calendar c on c.id = t.calendar_id where t.id = $1',
      [api.region.taskId],
    )
  ).rows[0]!;
const stepOf = ({ plan }: { plan: Plan }, stepId: string): PlannedStep =>
  plan.steps.find((step) => step.stepId === stepId)!;
const replanNow = (): Promise<TestAnswer> =>
  send('POST', `/api/v1/tasks/${api.region.taskId}/commands`, {
    id: randomUUID(),
    kind: 'replan',
    reason: 'Kerstsluiting',
    tell: ['work-group'],
  });
const preview = async () =>
  (
    await send('POST', `/api/v1/tasks/${api.region.taskId}/command-previews`, { kind: 'replan', tell: ['work-group'] })
  ).json() as {
    changes: { stepKind: string; before: { lastDay: string }; after: { lastDay: string } }[];
    told: { personName: string; why: string }[];
    warnings: { code: string }[];
    faults: { code: string }[];
  };
const toReplan = async (): Promise<string[]> =>
  (await read<{ items: { id: string }[] }>(programme('tasks-to-replan'))).items.map(({ id }) => id);

describe('planning a task again', () => {
  it('moves nothing until somebody says so, then every date as it was shown, on a calendar of this task', async () => {
    const stepId = await aConsultation();
    const before = await readPlan();
    const from = addWorkingDays(calendar, today, 2);
    expect([await toReplan(), (await preview()).faults.map(({ code }) => code)]).toEqual([[], ['NOTHING_TO_REPLAN']]);
    expect(codeOf(await replanNow())).toEqual([409, 'NOTHING_TO_REPLAN']);
    await close(from, addWorkingDays(calendar, today, 4));
    expect(await readPlan()).toEqual(before);
    expect(await toReplan()).toEqual([api.region.taskId]);
    expect((await read<{ toReplan: boolean }>(`/api/v1/tasks/${api.region.taskId}`)).toReplan).toBe(true);

    const shown = await preview();
    expect(shown.faults).toEqual([]);
    expect(shown.told.map(({ why }) => why)).toEqual(['must-act', 'work-group']);
    const given = await replanNow();
    expect([given.status, given.json()]).toEqual([
      201,
      expect.objectContaining({ kind: 'replan', status: 'settled', told: 2 }),
    ]);
    const after = await readPlan();
    expect(after.calendarId).not.toBe(before.calendarId);
    expect(shown.changes.map(({ stepKind, after: { lastDay } }) => [stepKind, lastDay])).toEqual(
      after.plan.steps.filter(({ endedAt }) => endedAt === undefined).map(({ kind, lastDay }) => [kind, lastDay]),
    );
    const lastDay = addWorkingDays(calendar, stepOf(before, stepId).lastDay, 3);
    expect([stepOf(after, stepId).lastDay, stepOf(after, stepId).endsAt]).toEqual([
      lastDay,
      dayOn(calendar, lastDay).endsAt,
    ]);
    expect([await toReplan(), (await preview()).faults.map(({ code }) => code)]).toEqual([[], ['NOTHING_TO_REPLAN']]);
  });

  it('gives the step, what is owed to it, the page and the mails the same date', async () => {
    const stepId = await aConsultation();
    const day = addWorkingDays(calendar, today, 2);
    await close(day, day);
    await replanNow();
    const { lastDay, endsAt } = stepOf(await readPlan(), stepId);
    const { rows } = await owner.query(
      `select s.last_day::text as day, s.ends_at as at, array_agg(distinct o.due_at) as due, s.deadline_version as version
         from step s join obligation o on o.step_id = s.id and o.fulfilled_at is null where s.id = $1 group by s.id`,
      [stepId],
    );
    expect(rows).toEqual([
      { day: lastDay, at: new Date(endsAt), due: [new Date(endsAt)], version: expect.any(Number) as number },
    ]);
    const page = await read<{ now: { deadline: { lastDay: string; endsAt: string } } }>(
      `/api/v1/tasks/${api.region.taskId}`,
    );
    expect(page.now.deadline).toMatchObject({ lastDay, endsAt: new Date(endsAt).toISOString() });
    const mails = await owner.query(`select params ? 'before' as before from mail where kind = 'deadline-changed'`);
    expect(mails.rows).toEqual([{ before: true }, { before: true }]);
    const log = await send('GET', `/api/v1/tasks/${api.region.taskId}/log`);
    expect(log.text).toContain('Voorbeeld manager herplande de opgave');
  });

  it('takes back what lies ahead, and nothing that runs: who was told a date keeps it', async () => {
    const stepId = await aConsultation();
    const before = await readPlan();
    const id = await close(addWorkingDays(calendar, today, 2), addWorkingDays(calendar, today, 4));
    await replanNow();
    const closed = await readPlan();
    await send('DELETE', `/api/v1/closing-days/${id}`);
    expect((await preview()).changes.map(({ stepKind }) => stepKind)).not.toContain('consultation');
    // The open step keeps its date and every later one follows it: nothing moves, but the days count again.
    expect([await toReplan(), (await replanNow()).json().told]).toEqual([[], 0]);
    const after = await readPlan();
    expect(stepOf(after, stepId).endsAt).toBe(stepOf(closed, stepId).endsAt);
    expect(after.calendarId).toBe(before.calendarId);
  });

  it('warns of school holidays and of parties that are closed on the new dates', async () => {
    await aConsultation();
    const [from, until] = [addWorkingDays(calendar, today, 2), addWorkingDays(calendar, today, 3)];
    await owner.query(
      'insert into task_party (programme_id, task_id, party_id) values ($1, $2, $3) on conflict do nothing',
      [api.region.programmeId, api.region.taskId, api.region.otherPartyId],
    );
    await close(from, from);
    await close(until, until, api.region.otherPartyId);
    const { warnings } = await preview();
    expect(warnings.map(({ code }) => code)).toEqual(['PARTY_CLOSED_IN_WINDOW']);
  });

  it('leaves a closing instant that passed where it is', async () => {
    const stepId = await aConsultation();
    const before = stepOf(await readPlan(), stepId);
    const day = addWorkingDays(calendar, today, 2);
    await close(day, day);
    await owner.query(
      `update step set opened_on = opened_on - 60, opens_at = opens_at - interval '60 days' where id = $1`,
      [stepId],
    );
    const record = new TaskRecord(api.app.get(Database), { linkKeyId: 'k1' });
    await record.change(api.region.taskId, replan);
    const passed = stepOf(await readPlan(), stepId);
    expect(passed.endsAt).toBeLessThan(before.endsAt);
    expect(passed.endsAt).toBeLessThan(Date.now());
    expect((await replanNow()).status).toBe(201);
    expect(stepOf(await readPlan(), stepId).endsAt).toBe(passed.endsAt);
  });
});

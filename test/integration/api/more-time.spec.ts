import { buildCalendar } from '@samenspel/calendar';
import { addWorkingDays } from '@samenspel/domain';
import { Database } from '@samenspel/persistence';
import { Client } from 'pg';
import type { TaskChange } from '../../../apps/worker/src/activities/record/task-change';
import { settleMoreTime } from '../../../apps/worker/src/activities/steering/settle-more-time';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const calendar = buildCalendar({ from: '2020-01-01', until: '2060-01-01' });

let api: TestApi;
let owner: Client;
let lastDay: string;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from more_time_request');
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [api.region.programmeId, api.region.taskId],
  );
  lastDay = (await view('stakeholder')).step.deadline.lastDay;
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.consultation;
const party = (): string => `party:${api.region.otherPartyId}`;
const call = (method: Method, path: string, as: Who | 'link', body?: object): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1${path}`, as, ...(body && { body }) });

interface View {
  readonly step: { readonly deadline: { readonly lastDay: string } };
  readonly moreTime: { readonly id: string; readonly stand: string; readonly refusal: string } | null;
  readonly mayAskMoreTime: boolean;
}
const view = async (as: Who | 'link'): Promise<View> =>
  (await call('GET', `/steps/${step()}/consultation`, as)).json() as unknown as View;
const later = (days = 5): string => addWorkingDays(calendar, lastDay, days);
const ask = (body: object = {}, as: Who | 'link' = 'link', sender = party()): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/more-time/${sender}`, as, { until: later(), reason: 'De raad komt later.', ...body });
const codeOf = async (answer: Promise<TestAnswer>): Promise<unknown> => (await answer).json().code;
const react = (): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/reactions/${party()}`, 'stakeholder', { answers: [], final: false });
const owedByManager = async (): Promise<readonly object[]> =>
  ((await call('GET', '/work', 'manager')).json().items as readonly { kind: string; subject: string }[])
    .filter(({ kind }) => kind === 'answer-more-time')
    .map(({ subject }) => subject as unknown as object);
const requests = async (): Promise<readonly { id: string; stand: string }[]> =>
  (await call('GET', `/tasks/${api.region.taskId}/more-time-requests`, 'manager')).json().requests as never;
const events = async (): Promise<readonly string[]> =>
  (
    await owner.query<{ type: string }>(`select type from event where type like '%more-time%' order by number`)
  ).rows.map(({ type }) => type.replace('consultation.more-time-', ''));

describe('a party that asks for more time', () => {
  it('is seen by the programme manager, is no answer, and owes its reaction as before', async () => {
    expect(await view('link')).toMatchObject({ moreTime: null, mayAskMoreTime: true });
    expect((await ask()).status).toBe(204);
    expect(await view('link')).toMatchObject({ moreTime: { stand: 'open' }, mayAskMoreTime: false });
    expect(await requests()).toMatchObject([{ stand: 'open', until: later(), by: 'Voorbeeld stakeholder' }]);
    expect(await owedByManager()).toEqual(['Zorgaanbieder De Brug']);
    // The region opens all its steps at once; of a real task the consultation would be the last.
    await owner.query(`update step set opens_at = opens_at - interval '1 day' where id <> $1`, [step()]);
    const balls = (await call('GET', `/programmes/${api.region.programmeId}/balls`, 'manager')).json();
    expect(balls.balls).toContainEqual(
      expect.objectContaining({ kind: 'answer-more-time', subject: 'Zorgaanbieder De Brug' }),
    );
    const { rows } = await owner.query(
      `select fulfilled_at from obligation where step_id = $1 and kind = 'reaction' and party_id is not null`,
      [step()],
    );
    expect(rows).toEqual([{ fulfilled_at: null }]);
    expect(await events()).toEqual(['asked']);
  });

  it('asks once, for a later working day, as a party, and not after it answered', async () => {
    expect(await codeOf(ask({ until: lastDay }))).toBe('EXTENSION_NOT_LATER');
    expect(await codeOf(ask({}, 'member', `person:${api.region.people.member}`))).toBe('FORBIDDEN');
    expect(await codeOf(ask({}, 'member'))).toBe('FORBIDDEN');
    expect((await react()).status).toBe(200);
    expect(await codeOf(ask())).toBe('MORE_TIME_AFTER_REACTION');
    await owner.query('delete from answer_version');
    await owner.query('delete from answer where step_id = $1', [step()]);
    expect((await ask({}, 'stakeholder')).status).toBe(204);
    expect(await codeOf(ask())).toBe('MORE_TIME_ASKED_BEFORE');
  });

  it('cannot ask while the task is paused, nor from the closing instant on', async () => {
    await owner.query(`update step set status = 'paused' where id = $1`, [step()]);
    expect(await codeOf(ask())).toBe('TASK_PAUSED');
    await owner.query(`update step set status = 'open', ends_at = clock_timestamp() where id = $1`, [step()]);
    expect(await codeOf(ask())).toBe('STEP_CLOSED');
  });

  it('hears no with a reason by mail, once', async () => {
    await ask();
    const [request] = await requests();
    const refuse = (as: Who): Promise<TestAnswer> =>
      call('PUT', `/more-time-requests/${request?.id ?? ''}/refusal`, as, { reason: 'De raad beslist eerder.' });
    expect((await refuse('stakeholder')).status).toBe(403);
    expect((await refuse('otherManager')).status).toBe(404);
    expect((await refuse('manager')).status).toBe(204);
    expect(await codeOf(refuse('manager'))).toBe('MORE_TIME_SETTLED');
    expect(await view('link')).toMatchObject({ moreTime: { stand: 'refused', refusal: 'De raad beslist eerder.' } });
    expect(await owedByManager()).toEqual([]);
    const { rows } = await owner.query(`select person_id, class from mail where kind = 'more-time-refused'`);
    expect(rows).toEqual([{ person_id: api.region.people.stakeholder, class: 'process' }]);
    expect(await events()).toEqual(['asked', 'refused']);
  });

  it('can withdraw while nobody answered, and an answer of its own settles it too', async () => {
    await ask();
    expect((await call('DELETE', `/steps/${step()}/more-time/${party()}`, 'stakeholder')).status).toBe(204);
    expect(await view('link')).toMatchObject({ moreTime: { stand: 'withdrawn' }, mayAskMoreTime: false });
    expect([await owedByManager(), await events()]).toEqual([[], ['asked', 'withdrawn']]);
    await owner.query(`delete from obligation where kind = 'answer-more-time'`);
    await owner.query('delete from more_time_request');
    await ask();
    expect((await react()).status).toBe(200);
    expect([(await view('link')).moreTime?.stand, await owedByManager()]).toEqual(['replaced', []]);
  });

  it('is answered by an extension, whoever it was for, and waits again when that is undone', async () => {
    await ask();
    const extendBy = async (days: number): Promise<void> => {
      await owner.query('update step set extended_by = extended_by + $2, last_day = $3 where id = $1', [
        step(),
        days,
        addWorkingDays(calendar, lastDay, Math.max(days, 0)),
      ]);
      await settleMoreTime({ sql: api.app.get(Database) } as unknown as TaskChange, step());
    };
    await extendBy(3);
    expect([(await view('link')).moreTime?.stand, await owedByManager()]).toEqual(['partly-granted', []]);
    await extendBy(-3);
    expect([(await view('link')).moreTime?.stand, (await owedByManager()).length]).toEqual(['open', 1]);
    await extendBy(5);
    expect([(await view('link')).moreTime?.stand, await owedByManager()]).toEqual(['granted', []]);
  });
});

import { Database } from '@samenspel/persistence';
import { Client } from 'pg';
import { freezePrompts } from '../../../apps/worker/src/activities/consultation/freeze-prompts';
import { listReactionItems } from '../../../apps/worker/src/activities/consultation/list-reaction-items';
import type { TaskChange } from '../../../apps/worker/src/activities/record/task-change';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
let itemId: string;
let workId: string;
const text = 'Goed plan 👍. Wel is er meer tijd nodig! En wie betaalt?';
beforeAll(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const { programmeId, taskId } = api.region;
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query('delete from disposition where step_id = $1', [step()]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [programmeId, taskId],
  );
  const change = { sql: api.app.get(Database), task: { programmeId } } as unknown as TaskChange;
  await freezePrompts(change, step(), [{ kind: 'open', question: 'Wat mist u?', options: [], required: true }]);
  const { rows } = await owner.query<{ id: string }>('select id from prompt where step_id = $1', [step()]);
  const reacted = await call('PUT', `/steps/${step()}/reactions/party:${api.region.otherPartyId}`, 'link', {
    answers: [{ promptId: rows[0]?.id, text }],
    final: true,
  });
  expect(reacted.status).toBe(200);
  await owner.query('update step set ends_at = clock_timestamp() where id = $1', [step()]);
  await owner.query('select * from close_step($1, false, current_date)', [step()]);
  const work = await owner.query<{ id: string }>(
    `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, 'dispositions', 1, current_date, now(), current_date + 20, now() + interval '20 days', false) returning id`,
    [programmeId, taskId],
  );
  workId = work.rows[0]?.id ?? '';
  // The region opens all its steps at once; the decision on this consultation has not begun.
  await owner.query(`update step set opens_at = opens_at - interval '1 day' where id = $1`, [
    api.region.steps.decision,
  ]);
  await listReactionItems(change, step());
  itemId = (await items())[0]?.id ?? '';
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

interface Item {
  readonly id: string;
  readonly text: string | null;
  readonly split: { readonly nth: number; readonly of: number } | null;
  readonly dispositionId: string | null;
}

const step = (): string => api.region.steps.consultation;
const call = (method: Method, path: string, as: Who | 'link', body?: object): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1${path}`, as, ...(body && { body }) });
const items = async (): Promise<readonly Item[]> =>
  (await call('GET', `/steps/${step()}/reaction-items`, 'manager')).json().items as readonly Item[];
const split = (cuts: readonly number[], as: Who = 'manager', id = itemId): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/reaction-items/${id}/split`, as, { cuts });
const undo = (id = itemId): Promise<TestAnswer> =>
  call('DELETE', `/steps/${step()}/reaction-items/${id}/split`, 'manager');
const dispose = (itemIds: readonly string[], kind: string, reason: string): Promise<TestAnswer> =>
  call('POST', `/steps/${step()}/dispositions`, 'manager', { itemIds, kind, reason, changedText: '' });
const codeOf = async (answer: Promise<TestAnswer>): Promise<unknown> => (await answer).json().code;
const openInChain = async (): Promise<unknown> =>
  (
    await owner.query<{ open: string }>(
      'select count(*) as open from reaction_item where step_id = $1 and disposition_id is null',
      [step()],
    )
  ).rows[0]?.open;

// One story, in its order.
describe('a reaction that is split', () => {
  it('is cut by the programme manager alone, within its text and in parts that have words', async () => {
    expect(await codeOf(split([13], 'member'))).toBe('FORBIDDEN');
    expect(await codeOf(split([500]))).toBe('SPLIT_NOT_IN_TEXT');
    expect(await codeOf(split([41, 13]))).toBe('SPLIT_NOT_IN_TEXT');
    expect(await codeOf(split([12, 13]))).toBe('SPLIT_WITHOUT_WORDS');
    expect(await codeOf(undo())).toBe('SPLIT_NOT_DONE');
  });

  it('becomes parts in the own words of its sender, together the whole, each without a disposition', async () => {
    await dispose([itemId], 'partly', 'Voor een deel.');
    expect(await openInChain()).toBe('0');
    const saved = await split([13, 40]);
    expect(saved.json()).toMatchObject({ handled: 0, total: 3 });
    expect(await codeOf(split([5]))).toBe('SPLIT_BEFORE');
    const parts = await items();
    expect(parts.map((part) => part.text)).toEqual([
      'Goed plan 👍. ',
      'Wel is er meer tijd nodig! ',
      'En wie betaalt?',
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map((part) => part.split)).toMatchObject([
      { id: itemId, nth: 1, of: 3 },
      { id: itemId, nth: 2, of: 3 },
      { id: itemId, nth: 3, of: 3 },
    ]);
    // The chain: every part needs one, and a disposition that covers nothing is gone.
    expect(await openInChain()).toBe('3');
    expect((await owner.query('select 1 from disposition where step_id = $1', [step()])).rowCount).toBe(0);
  });

  it('is whole again on request, with the disposition that all parts shared', async () => {
    const ids = (await items()).map(({ id }) => id);
    await dispose(ids, 'taken-over', 'Dat doen we.');
    expect((await undo(ids[1])).json()).toMatchObject({ itemIds: [itemId], handled: 1, total: 1 });
    expect(await items()).toMatchObject([{ id: itemId, text, split: null }]);
    await split([13, 40]);
    const again = (await items()).map(({ id }) => id);
    await dispose(again.slice(0, 1), 'taken-over', 'Dat doen we.');
    expect((await undo(itemId)).json()).toMatchObject({ handled: 0, total: 1 });
  });

  it('goes to a sheet and a dossier by its parts, and to its sender with what was done with each', async () => {
    await split([13, 40]);
    const [first, second, third] = await items();
    await dispose([first?.id ?? '', second?.id ?? ''], 'taken-over', 'Dat doen we.');
    await dispose([third?.id ?? ''], 'not-taken-over', 'De raad beslist daarover.');
    const sheet = await api.call({
      ...{ url: `/api/v1/steps/${step()}/disposition-sheet`, as: 'manager', headers: { accept: 'text/csv' } },
    });
    expect(sheet.text).toContain('(deel 3 van 3)');
    expect(sheet.text).toContain('En wie betaalt?');
    expect((await call('GET', `/steps/${step()}/consultation`, 'link')).json()).toMatchObject({
      dispositions: [
        { fragment: 'Goed plan 👍. ', kind: 'taken-over' },
        { fragment: 'Wel is er meer tijd nodig! ', kind: 'taken-over' },
        { fragment: 'En wie betaalt?', kind: 'not-taken-over' },
      ],
      mayGiveVerdict: true,
    });
  });

  it('stays as it is once its sender was told', async () => {
    await owner.query('select * from close_step($1, false, current_date)', [workId]);
    expect(await codeOf(undo())).toBe('SPLIT_AFTER_PUBLISHING');
    expect((await call('GET', `/steps/${step()}/reaction-items`, 'manager')).json()).toMatchObject({ maySplit: false });
  });
});

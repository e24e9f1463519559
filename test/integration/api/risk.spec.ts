import { Client } from 'pg';
import type { LogView, RisksView, WorkView } from '@samenspel/contracts';
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

const path = (): string => `/api/v1/tasks/${api.region.taskId}`;
const register = async (as: Who = 'manager'): Promise<RisksView> =>
  (await api.call({ url: `${path()}/risks`, as })).json() as unknown as RisksView;
const add = (change: object = {}, as: Who = 'manager'): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `${path()}/risks`,
    as,
    body: {
      ...{ text: 'De wachtlijst groeit.', ownerSeatId: api.region.seats.member, lookAgainOn: '2099-01-04' },
      suggestion: null,
      ...change,
    },
  });
const change = async (body: object, as: Who, version = 1): Promise<TestAnswer> => {
  const id = (await register()).risks[0]!.id;
  const headers = { 'if-match': `"${String(version)}"` };
  return api.call({ method: 'PUT', url: `${path()}/risks/${id}`, as, body, headers });
};
const dueOf = async (as: Who): Promise<readonly string[]> => {
  const { risks } = (await api.call({ url: '/api/v1/work', as })).json() as unknown as WorkView;
  return risks.map(({ text }) => text);
};
const codeOf = (answer: TestAnswer): unknown[] => [answer.status, answer.json().code];

describe('the risk register of a task', () => {
  it('takes a risk with an owner and a date ahead, of the programme manager alone', async () => {
    await owner.query(`update task set risks = 'De zomer.' where id = $1`, [api.region.taskId]);
    expect((await add({}, 'member')).status).toBe(403);
    expect((await add({}, 'otherManager')).status).toBe(404);
    expect(codeOf(await add({ lookAgainOn: '2020-01-06' }))).toEqual([400, 'RISK_DATE_PAST']);
    expect(codeOf(await add({ ownerSeatId: api.region.taskId }))).toEqual([400, 'RISK_OWNER_UNKNOWN']);
    expect(codeOf(await add({ suggestion: 'essential-silent:niets' }))).toEqual([409, 'RISK_NOT_SUGGESTED']);
    expect((await add()).status).toBe(201);
    expect(await register('member')).toMatchObject({
      charter: 'De zomer.',
      risks: [{ text: 'De wachtlijst groeit.', owner: { name: 'Voorbeeld member' }, status: 'open', due: false }],
      suggestions: [],
      may: { write: false },
    });
  });

  it('comes back to its owner on its date, who looks again or closes it with a reason', async () => {
    await add();
    expect(await dueOf('member')).toEqual([]);
    await owner.query(`update risk set look_again_on = '2020-01-06'`);
    expect(await dueOf('member')).toEqual(['De wachtlijst groeit.']);
    expect(await dueOf('stakeholder')).toEqual([]);

    const kept = { text: 'De wachtlijst groeit nog.', ownerSeatId: null, lookAgainOn: '2099-02-02' };
    expect((await change({ status: 'open', ...kept }, 'stakeholder')).status).toBe(403);
    expect((await change({ status: 'open', ...kept }, 'member')).status).toBe(200);
    expect(codeOf(await change({ status: 'closed', reason: 'Opgelost.' }, 'manager', 1))).toEqual([
      412,
      'VERSION_CONFLICT',
    ]);
    // It is the programme manager's now.
    expect((await change({ status: 'closed', reason: 'Opgelost.' }, 'member', 2)).status).toBe(403);
    expect((await change({ status: 'closed', reason: '' }, 'manager', 2)).status).toBe(400);
    expect((await change({ status: 'closed', reason: 'Opgelost.' }, 'manager', 2)).status).toBe(200);
    expect((await register()).risks).toMatchObject([{ status: 'closed', reason: 'Opgelost.', due: false }]);
    expect(codeOf(await change({ status: 'open', ...kept }, 'manager', 3))).toEqual([412, 'VERSION_CONFLICT']);
    const { entries } = (await api.call({ url: `${path()}/log`, as: 'manager' })).json() as unknown as LogView;
    expect(entries.map(({ type }) => type).filter((type) => type.startsWith('task.risk'))).toEqual([
      'task.risk-added',
      'task.risk-changed',
      'task.risk-closed',
    ]);
  });

  it('suggests what the process sees until it is taken up or dismissed', async () => {
    // The invitation was over long ago: an essential party is silent, and the table lacks the other side.
    await owner.query(
      `update task set plan = jsonb_set(plan, '{steps}', (
         select jsonb_agg(case when s->>'kind' = 'invitation' then jsonb_set(s, '{lastDay}', '"2020-01-06"') else s end)
           from jsonb_array_elements(plan->'steps') s)) where id = $1`,
      [api.region.taskId],
    );
    const { suggestions } = await register();
    const silent = `essential-silent:${api.region.partyId}`;
    expect(suggestions.map(({ key }) => key)).toEqual(expect.arrayContaining([silent, 'side-missing:provider']));
    expect((await add({ suggestion: silent })).status).toBe(201);
    const dismissal = { suggestion: 'side-missing:provider', reason: 'Zij komt in mei.' };
    const dismiss = (as: Who): Promise<TestAnswer> =>
      api.call({ method: 'POST', url: `${path()}/dismissed-risks`, as, body: dismissal });
    expect((await dismiss('member')).status).toBe(403);
    expect((await dismiss('manager')).status).toBe(201);
    expect(codeOf(await dismiss('manager'))).toEqual([409, 'RISK_NOT_SUGGESTED']);
    expect(codeOf(await add({ suggestion: silent }))).toEqual([409, 'RISK_NOT_SUGGESTED']);
    const left = (await register()).suggestions.map(({ key }) => key);
    expect(left).not.toContain(silent);
    expect(left).not.toContain('side-missing:provider');
  });
});

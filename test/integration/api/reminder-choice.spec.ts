import type { ReminderChoiceView } from '@samenspel/contracts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
beforeEach(async () => {
  api = await aTestApi();
});
afterEach(() => api.stop());

const call = (method: 'GET' | 'PUT', as: Who | 'link', body?: unknown): Promise<TestAnswer> =>
  api.call({ method, url: '/api/v1/reminder-choice', as, body });
const read = async (as: Who | 'link'): Promise<ReminderChoiceView> =>
  (await call('GET', as)).json() as unknown as ReminderChoiceView;
const morning = { from: 9, until: 12 };

describe('how often reminders come', () => {
  it('is as the agenda says until somebody chooses, and each chooses for oneself', async () => {
    const usual = { fewest: 3, most: 3 };
    expect(await read('member')).toEqual({ perWeek: null, hours: null, usual });
    const kept = await call('PUT', 'member', { perWeek: 1, hours: morning });
    expect(kept.json()).toEqual({ perWeek: 1, hours: morning, usual });
    expect(await read('member')).toMatchObject({ perWeek: 1, hours: morning });
    expect(await read('executive')).toMatchObject({ perWeek: null, hours: null });
    await call('PUT', 'member', { perWeek: null, hours: null });
    expect(await read('member')).toEqual({ perWeek: null, hours: null, usual });
  });

  it('can be chosen by the link of a mail, without an account, for the person of the link', async () => {
    expect((await call('PUT', 'link', { perWeek: 2, hours: null })).status).toBe(200);
    expect(await read('stakeholder')).toMatchObject({ perWeek: 2 });
    expect(await read('member')).toMatchObject({ perWeek: null });
    expect((await api.call({ url: '/api/v1/reminder-choice' })).status).toBe(401);
  });

  it.each([
    ['perWeek', { perWeek: 0, hours: null }],
    ['hours.from', { perWeek: null, hours: { from: 7, until: 12 } }],
    ['hours.until', { perWeek: null, hours: { from: 12, until: 12 } }],
  ])('refuses %s where it names it', async (field, body) => {
    const refused = await call('PUT', 'member', body);
    expect(refused.status).toBe(400);
    expect(refused.json()).toMatchObject({ errors: [{ field }] });
  });
});

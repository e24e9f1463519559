import { Client } from 'pg';
import type { BallsView } from '@samenspel/contracts';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

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

const url = (): string => `/api/v1/programmes/${api.region.programmeId}/balls`;
const oweReply = (): Promise<unknown> =>
  owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, asked_at, due_at, due_on)
     values ($1, $2, $3, 'reply', 'party:' || $4::uuid, $4, now() - interval '1 day', now(), current_date)`,
    [api.region.programmeId, api.region.taskId, api.region.steps.invitation, api.region.partyId],
  );
const becomeEssential = (): Promise<unknown> => owner.query('update obligation set essential = true');
const ask = (kind: 'reaction' | 'ballot', ago: string): Promise<unknown> =>
  owner.query(`update obligation set asked_at = now() - $2::interval where kind = $1`, [kind, ago]);
const read = async (): Promise<BallsView> => {
  const answer = await api.call({ url: url(), as: 'manager' });
  return answer.json() as unknown as BallsView;
};

describe('who has the ball', () => {
  it('is nobody before anything was asked', async () => {
    expect((await read()).balls).toEqual([]);
  });

  it('is who was asked in the step that runs, since when, before when, for which task', async () => {
    const { taskId, steps } = api.region;
    await ask('ballot', '0 days');
    const { balls, tasks } = await read();

    expect(balls).toMatchObject([
      { kind: 'ballot', personName: 'Voorbeeld executive', taskId, stepId: steps.decision, stepKind: 'decision' },
    ]);
    expect(balls[0]?.workingDaysSince).toBe(0);
    expect(balls[0]?.since.on).toBe(balls[0]?.deadline.today);
    expect(tasks).toMatchObject([{ taskId, stillNeeded: [{ kind: 'work-group-gap' }, { kind: 'ballot', count: 1 }] }]);
  });

  it('is not who was invited in a step that went by, unless the party is essential', async () => {
    await oweReply();
    expect((await read()).balls).toEqual([]);
    await becomeEssential();
    expect((await read()).balls).toMatchObject([{ kind: 'reply', essential: true, personName: null }]);
  });

  it('is nobody in a consultation that went by, not even an essential party', async () => {
    await ask('reaction', '1 day');
    await becomeEssential();
    expect((await read()).balls).toEqual([]);
  });

  it('names first who was asked first', async () => {
    await ask('ballot', '0 days');
    await oweReply();
    await becomeEssential();
    expect((await read()).balls.map(({ kind }) => kind)).toEqual(['reply', 'ballot']);
  });

  it('is nobody any more when it was done, or when the task is paused', async () => {
    await ask('ballot', '0 days');
    await owner.query("update task set status = 'paused', paused_at = now() where status = 'running'");
    expect((await read()).balls).toEqual([]);
    await owner.query("update task set status = 'running', paused_at = null where status = 'paused'");
    expect((await read()).balls).toHaveLength(1);
    await owner.query('update obligation set fulfilled_at = now()');
    expect((await read()).balls).toEqual([]);
  });
});

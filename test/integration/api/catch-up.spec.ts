import { randomUUID } from 'node:crypto';
import { linkKeyOf } from '@samenspel/access';
import type { CatchUpView } from '@samenspel/contracts';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, cookieFrom, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await onlyTheCycleRuns();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

/** The region has every step open at once; here the task is in its first cycle, as the process leaves it. */
async function onlyTheCycleRuns(): Promise<void> {
  const { taskId, steps } = api.region;
  await owner.query(`update step set status = 'passed', passed_on = current_date where id = $1`, [steps.invitation]);
  await owner.query(`update step set opens_at = opens_at + interval '1 minute' where id = $1`, [steps.iteration]);
  await owner.query('delete from bulletin where task_id = $1', [taskId]);
  for (const table of ['goal', 'action', 'meeting'])
    await owner.query(`delete from ${table} where step_id = $1`, [steps.iteration]);
  await owner.query(
    `update task set frame = 'Binnen het budget.', group_decides = 'Hoe het loopt.', group_does_not_decide = 'Het tarief.',
            open_points = 'Wie betaalt de reis?' where id = $1`,
    [taskId],
  );
}

const read = (as: Who): Promise<TestAnswer> => api.call({ url: `/api/v1/tasks/${api.region.taskId}/catch-up`, as });
const viewOf = async (as: Who): Promise<CatchUpView> => (await read(as)).json() as unknown as CatchUpView;

async function aGoal(text: string, state: string): Promise<void> {
  const { programmeId, taskId, steps, people } = api.region;
  await owner.query(
    'insert into goal (programme_id, task_id, step_id, text, state, set_by) values ($1, $2, $3, $4, $5, $6)',
    [programmeId, taskId, steps.iteration, text, state, people.member],
  );
}

/** A link of the member to the cycle, as the mail that welcomes carries it, exchanged for its cookie. */
async function aLink(): Promise<Record<string, string>> {
  const { programmeId, taskId, steps, people, seats } = api.region;
  const id = randomUUID();
  await owner.query(
    `insert into link (programme_id, id, task_id, step_id, purpose, person_id, seat_id, key_id)
     values ($1, $2, $3, $4, 'check-in', $5, $6, 'k1')`,
    [programmeId, id, taskId, steps.iteration, people.member, seats.member],
  );
  const key = linkKeyOf(api.settings.linkKeys, { id, keyId: 'k1', version: 1 });
  const exchanged = await api.call({ method: 'POST', url: `/api/v1/links/${id}/exchanges`, body: { key } });
  return { 'samenspel-link': id, cookie: cookieFrom(exchanged) };
}

async function aBulletin(content: Readonly<Record<string, unknown>>): Promise<void> {
  const { programmeId, taskId, steps } = api.region;
  await owner.query(
    'insert into bulletin (programme_id, task_id, step_id, content, published_at) values ($1, $2, $3, $4, now())',
    [programmeId, taskId, steps.iteration, JSON.stringify(content)],
  );
}

describe('catching up with a task', () => {
  it('tells what is settled and what is open, each once', async () => {
    await aGoal('Eén aanmeldpunt', 'reached');
    await aGoal('Een gedeeld formulier', 'behind');
    const { begun, settled, open } = await viewOf('member');
    expect(begun).toBe(true);
    expect(settled).toMatchObject({ frame: 'Binnen het budget.', groupDoesNotDecide: 'Het tarief.' });
    expect(settled.goals).toMatchObject([{ text: 'Eén aanmeldpunt', ordinal: 1 }]);
    expect(open.goals).toMatchObject([{ text: 'Een gedeeld formulier', state: 'behind' }]);
    expect(open).toMatchObject({ openPoints: 'Wie betaalt de reis?', step: { kind: 'iteration', ordinal: 1 } });
  });

  it('tells what the meetings of the cycles agreed, also of cycles from before there were minutes', async () => {
    const content = { goals: [], actionsDone: 0, actionsOpen: 0, successes: [], next: [] };
    await aBulletin({ ...content, decisions: ['Wij bellen elkaar elke maandag.'] });
    expect((await viewOf('member')).settled.bulletins).toMatchObject([{ agreed: ['Wij bellen elkaar elke maandag.'] }]);
    await owner.query('delete from bulletin where task_id = $1', [api.region.taskId]);
    await aBulletin(content);
    expect((await viewOf('member')).settled.bulletins).toMatchObject([{ agreed: [] }]);
  });

  it('tells a member what is still going to be asked of the seat and the party, and when', async () => {
    const { influence } = await viewOf('member');
    expect(influence.places).toEqual(['member', 'party']);
    const kinds = influence.ahead.map(({ kind, stepKind, ordinal }) => `${stepKind} ${String(ordinal)} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(['iteration 1 check-in', 'iteration 1 reflection']));
    expect(influence.ahead.every(({ asks }) => asks !== null)).toBe(true);
    expect(kinds.join()).not.toContain('ballot');
  });

  it('tells who decides of the ballot, and who has no place what is asked of the members', async () => {
    expect((await viewOf('executive')).influence.places).toEqual(['party', 'decider']);
    const { influence } = await viewOf('manager');
    expect(influence.places).toEqual([]);
    expect(influence.ahead.some(({ kind }) => kind === 'check-in')).toBe(true);
  });

  it('names no date that a pause is going to move', async () => {
    await owner.query(`update task set status = 'paused' where id = $1`, [api.region.taskId]);
    const { influence } = await viewOf('member');
    expect(influence.ahead.length).toBeGreaterThan(0);
    expect(influence.ahead.every(({ asks, lastDay }) => asks === null && lastDay === null)).toBe(true);
  });

  it('is there by the link of a member, with what is asked of that seat alone', async () => {
    const { programmeId, taskId, steps, seats, people } = api.region;
    for (const [debtor, seat, person] of [
      [`seat:${seats.member}`, seats.member, null],
      [`person:${people.member}`, null, people.member],
    ])
      await owner.query(
        `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, person_id, due_at, due_on)
         values ($1, $2, $3, $4, $5, $6, $7, now() + interval '9 days', current_date + 9)`,
        [programmeId, taskId, steps.iteration, seat === null ? 'plan-meeting' : 'check-in', debtor, seat, person],
      );
    const headers = await aLink();
    const answer = await api.call({ url: `/api/v1/tasks/${taskId}/catch-up`, headers });
    expect(answer.status).toBe(200);
    const { influence } = answer.json() as unknown as CatchUpView;
    expect(influence.places).toEqual(['member', 'party']);
    expect(influence.now.map(({ kind }) => kind)).toEqual(['check-in']);
    const ofCycle = influence.ahead.filter(({ stepKind, ordinal }) => stepKind === 'iteration' && ordinal === 1);
    expect(ofCycle.map(({ kind }) => kind)).toEqual(['reflection']);
  });

  it('says that nothing has begun while the parties are invited', async () => {
    // The region has its cycle open from the start.
    await owner.query(`update step set kind = 'preparation' where id = $1`, [api.region.steps.iteration]);
    const { begun, begins } = await viewOf('member');
    expect([begun, typeof begins]).toEqual([false, 'string']);
  });

  it('is refused to another programme, by the link of another task, and without signing in', async () => {
    expect((await read('otherManager')).status).toBe(404);
    const headers = await aLink();
    const other = await api.call({ url: `/api/v1/tasks/${api.region.draftTaskId}/catch-up`, headers });
    expect(other.status).toBe(404);
    expect((await api.call({ url: `/api/v1/tasks/${api.region.taskId}/catch-up` })).status).toBe(401);
    const unknown = await api.call({ url: `/api/v1/tasks/${randomUUID()}/catch-up`, as: 'member' });
    expect(unknown.status).toBe(404);
  });
});

import { Client } from 'pg';
import type { GroundRulesView } from '@samenspel/contracts';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeAll(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

const path = (): string => `/api/v1/tasks/${api.region.taskId}/ground-rules`;
type Line = GroundRulesView['lines'][number];
async function lineOf(rule: string): Promise<Line | undefined> {
  const answer = await api.call({ url: path(), as: 'member' });
  return (answer.json() as unknown as GroundRulesView).lines.find((line) => line.rule === rule);
}

describe('the ground-rule check of a task', () => {
  it('names the ten rules with what they ask and how they stand, in the language of the reader', async () => {
    const answer = await api.call({ url: path(), as: 'member' });
    const { lines } = answer.json() as unknown as GroundRulesView;
    expect(lines).toHaveLength(10);
    for (const { title, meaning, stateWord, evidence } of lines) {
      expect([title, meaning, stateWord, ...evidence.map(({ sentence }) => sentence)].join(' ')).not.toMatch(
        /[.:]\w+\.|{{/,
      );
    }
    expect((await lineOf('know-each-other'))?.title).toBe('Ken elkaar');
    await owner.query("update person set language = 'en'");
    expect((await lineOf('know-each-other'))?.title).toBe('Know each other');
  });

  it('knows the members of whom the directory says what they know', async () => {
    expect(await lineOf('know-each-other')).toMatchObject({
      state: 'not-yet',
      evidence: [{ params: { known: 0 } }, { code: 'level-at-table', params: { level: 'practice', atTable: 1 } }, {}],
    });
    await owner.query(
      `update person set expertise = 'Wonen' where id in (
         select s.person_id from work_group_member m join seat s on s.id = m.seat_id where m.task_id = $1)`,
      [api.region.taskId],
    );
    expect(await lineOf('know-each-other')).toMatchObject({ state: 'kept' });
  });

  it('counts the risks as soon as they stand with the task', async () => {
    await owner.query("update task set risks = '' where id = $1", [api.region.taskId]);
    expect(await lineOf('organised-per-task')).toMatchObject({ state: 'not-yet' });
    await owner.query("update task set risks = 'De zomer' where id = $1", [api.region.taskId]);
    expect(await lineOf('organised-per-task')).toMatchObject({ state: 'kept' });
  });

  it('is broken by a meeting on short notice of which nobody said why', async () => {
    const announce = (reason: string): Promise<unknown> =>
      owner.query(
        `insert into meeting (programme_id, task_id, step_id, starts_at, ends_at, local_date, location, short_notice_reason, announced_at)
         values ($1, $2, $3, now(), now() + interval '1 hour', current_date + 1, 'Hier', $4, now())`,
        [api.region.programmeId, api.region.taskId, api.region.steps.iteration, reason],
      );
    await owner.query('delete from meeting');
    await announce('De cyclus loopt al.');
    expect(await lineOf('tell-in-time')).toMatchObject({
      state: 'kept',
      evidence: [{ params: { announced: 1, short: 1 } }, {}],
    });
    await announce('');
    expect(await lineOf('tell-in-time')).toMatchObject({ state: 'broken' });
  });
});

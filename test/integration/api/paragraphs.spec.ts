import { randomUUID } from 'node:crypto';
import { Database } from '@samenspel/persistence';
import { Client } from 'pg';
import { freezePrompts } from '../../../apps/worker/src/activities/consultation/freeze-prompts';
import { listReactionItems } from '../../../apps/worker/src/activities/consultation/list-reaction-items';
import type { TaskChange } from '../../../apps/worker/src/activities/record/task-change';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
let promptId: string;
beforeAll(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const { programmeId, taskId, people } = api.region;
  const textId = randomUUID();
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query('delete from disposition where step_id = $1', [step()]);
  await owner.query(
    `insert into proposal_version (programme_id, id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
     values ($1, $2, $3, 1, 'Eén route', 'Kort', $5, 'abc', $4, now())`,
    [programmeId, textId, taskId, people.member, JSON.stringify(sections)],
  );
  await owner.query('update step set proposal_version_id = $2 where id = $1', [step(), textId]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [programmeId, taskId],
  );
  const prepared = [{ kind: 'paragraphs', question: 'Wat vindt u per onderdeel?', options: [], required: true }];
  await freezePrompts(change(), step(), prepared);
  const { rows } = await owner.query<{ id: string }>('select id from prompt where step_id = $1', [step()]);
  promptId = rows[0]?.id ?? '';
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

const sections = ['Wat', 'Hoe', 'Wie'].map((heading) => ({ key: heading, heading, text: `${heading} gebeurt er.` }));
const step = (): string => api.region.steps.consultation;
const party = (): string => `party:${api.region.otherPartyId}`;
const change = (): TaskChange =>
  ({ sql: api.app.get(Database), task: { programmeId: api.region.programmeId } }) as unknown as TaskChange;
const call = (method: Method, path: string, as: Who | 'link', body?: object): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1${path}`, as, ...(body && { body }) });
const read = async (path: string, as: Who | 'link' = 'manager'): Promise<Record<string, unknown>> =>
  (await call('GET', `/steps/${step()}/${path}`, as)).json();
const react = (marks: readonly object[], as: Who | 'link' = 'link', sender = party()): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/reactions/${sender}`, as, { answers: [{ promptId, marks }], final: true });

const mark = (paragraph: number, value: number, text?: string): object => ({
  ...{ paragraph, mark: value },
  ...(text && { text }),
});

// One story, in its order: asked of the text as it was frozen, answered, and handled remark by remark.
describe('a question that is answered paragraph by paragraph', () => {
  it('has the headings of the frozen proposal, also when a later version has others', async () => {
    expect(await read('consultation', 'link')).toMatchObject({
      prompts: [{ kind: 'paragraphs', options: ['Wat', 'Hoe', 'Wie'] }],
      proposal: { sections },
    });
  });

  it('misses marks and remarks by their paragraph, and takes no other paragraph', async () => {
    const refused = await react([mark(0, 0), mark(2, 1)]);
    expect(refused.json().errors).toMatchObject([
      { field: `answers.${promptId}.marks.2.text`, code: 'REQUIRED' },
      { field: `answers.${promptId}`, code: 'REQUIRED' },
    ]);
    const foreign = await react([mark(0, 0), mark(1, 0), mark(3, 0)]);
    expect(foreign.json().errors).toMatchObject([{ field: `answers.${promptId}`, code: 'NOT_AN_OPTION' }]);
    const number = await react([mark(0, 1, 'Het gaat om 111222333.')]);
    expect(number.json().errors).toMatchObject([{ field: 'answers.0.marks.0.text', code: 'CITIZEN_SERVICE_NUMBER' }]);
  });

  it('makes each remark an item with its own words and mark, and the marks of everybody one', async () => {
    expect((await react([mark(0, 0), mark(1, 2, 'Te duur.'), mark(2, 1, 'Wie belt er?')])).status).toBe(200);
    const { partyId } = api.region;
    const other = await react([mark(0, 0), mark(1, 2, 'Te laat.'), mark(2, 0)], 'member', `party:${partyId}`);
    expect(other.status).toBe(200);
    await owner.query('update step set ends_at = clock_timestamp() where id = $1', [step()]);
    await owner.query('select * from close_step($1, false, current_date)', [step()]);
    expect(await listReactionItems(change(), step())).toBe(4);
    expect(await listReactionItems(change(), step())).toBe(0);
    const { items } = (await read('reaction-items')) as { items: readonly Record<string, unknown>[] };
    const shown = items.map(({ senderName, paragraph, text, value }) => [senderName, paragraph, text, value]);
    expect(shown).toHaveLength(4);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['Zorgaanbieder De Brug', 1, 'Te duur.', 2],
        ['Zorgaanbieder De Brug', 2, 'Wie belt er?', 1],
        ['Gemeente Noordstad', 1, 'Te laat.', 2],
        [null, null, null, null],
      ]),
    );
  });

  it('counts every mark of every paragraph, by kind of party, and quotes the remarks', async () => {
    const { prompts } = (await read('outcome')) as { prompts: readonly Record<string, unknown>[] };
    const [result] = prompts as readonly [
      { counts: readonly { paragraph: number; value: number; total: number; byKind: object }[]; quotes: object[] },
    ];
    expect(result.counts.map(({ paragraph, value, total }) => [paragraph, value, total])).toEqual([
      ...[[0, 0, 2], [0, 1, 0], [0, 2, 0]], // prettier-ignore
      ...[[1, 0, 0], [1, 1, 0], [1, 2, 2]], // prettier-ignore
      ...[[2, 0, 1], [2, 1, 1], [2, 2, 0]], // prettier-ignore
    ]);
    expect(result.counts[5]?.byKind).toMatchObject({ provider: { total: 1 }, municipality: { total: 1 } });
    expect(result).toMatchObject({ answered: 2, texts: 3 });
    expect(result.quotes).toContainEqual({ text: 'Wie belt er?', senderName: 'Zorgaanbieder De Brug', paragraph: 2 });
  });

  it('tells the sender what was done with each remark', async () => {
    const { items } = (await read('reaction-items')) as { items: readonly { id: string }[] };
    await owner.query(`update step set opens_at = opens_at - interval '1 day' where id = $1`, [
      api.region.steps.decision,
    ]);
    const body = { itemIds: items.map(({ id }) => id), kind: 'partly', reason: 'Deels.', changedText: '' };
    expect((await call('POST', `/steps/${step()}/dispositions`, 'manager', body)).status).toBe(201);
    expect(await read('consultation', 'link')).toMatchObject({
      handledAll: true,
      dispositions: [
        { promptId, paragraph: 1 },
        { promptId, paragraph: 2 },
        { promptId: null, paragraph: null },
      ],
    });
  });
});

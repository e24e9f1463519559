import { Client } from 'pg';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let database: Client;
let url: string;
beforeAll(async () => {
  api = await aTestApi();
  await api.app.listen(0, '127.0.0.1');
  url = `${await api.app.getUrl()}/api/v1/events`;
  database = new Client({ connectionString: api.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});

let sealed = 0;
/** What the sealer does with one event, in short. */
async function seal(type: string, taskId = api.region.taskId, programmeId = api.region.programmeId): Promise<void> {
  sealed += 1;
  await database.query('begin');
  const event = await database.query<{ id: string; xact: string; number: string }>(
    `insert into event (programme_id, task_id, stream, type, actor) values ($1, $2::uuid, 'task/' || $2::uuid, $3, 'process') returning id, xact::text, number::text`,
    [programmeId, taskId, type],
  );
  const { id, xact, number } = event.rows[0]!;
  await database.query(`insert into seal (stream, seq, event_id, hash) values ($1, $2, $3, '')`, [
    `task/${taskId}`,
    sealed,
    id,
  ]);
  await database.query('update seal_mark set xact = $1, number = $2', [xact, number]);
  await database.query(`notify sealed, '*'`);
  await database.query('commit');
}

/** Reads a stream until it told so many events. */
async function follow(
  headers: Record<string, string>,
  count: number,
  meanwhile: () => Promise<void>,
): Promise<{ id: string; type: string }[]> {
  const abort = new AbortController();
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: abort.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  let told = false;
  const events = (): { id: string; type: string }[] =>
    [...text.matchAll(/id: (\S+)\ndata: (.*)\n\n/g)].map((match) => ({
      id: match[1]!,
      ...(JSON.parse(match[2]!) as { type: string }),
    }));
  while (events().length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value);
    if (told || !text.includes(': here')) continue;
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await meanwhile();
  }
  abort.abort();
  return events();
}

const as = (who: Parameters<TestApi['cookieOf']>[0]): Record<string, string> => ({ cookie: api.cookieOf(who) });
const nothing = (): Promise<void> => Promise.resolve();

describe('the stream of changes', () => {
  it('tells what was sealed, and after a break goes on where it was', async () => {
    const [first] = await follow(as('member'), 1, () => seal('step.opened'));
    expect(first).toMatchObject({ type: 'step.opened', taskId: api.region.taskId, seq: 1 });
    await seal('step.extended');
    await seal('step.closed');
    const missed = await follow({ ...as('member'), 'last-event-id': first!.id }, 2, nothing);
    expect(missed.map(({ type }) => type)).toEqual(['step.extended', 'step.closed']);
  });

  it('tells somebody with a link of the task of that link only', async () => {
    const headers = { ...as('link'), 'samenspel-link': api.region.linkId };
    const events = await follow(headers, 1, async () => {
      await seal('task.paused', api.region.draftTaskId);
      await seal('task.resumed');
    });
    expect(events.map(({ type }) => type)).toEqual(['task.resumed']);
  });

  it('tells nobody of another programme', async () => {
    let told: { type: string }[] = [];
    const stranger = follow(as('otherManager'), 1, nothing).then(
      (events) => (told = events),
      () => undefined,
    );
    await follow(as('member'), 1, () => seal('task.cancelled'));
    await Promise.race([stranger, new Promise((resolve) => setTimeout(resolve, 500))]);
    expect(told).toEqual([]);
  });
});

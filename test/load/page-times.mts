import { performance } from 'node:perf_hooks';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startStack, type Stack } from '../../infra/local/stack.mts';
import type { Browser } from '../../infra/sample/http.mts';
import type { Launcher } from '../play/paced-task.mts';
import { readSamplePeople } from '../play/sample-people.mts';
import { regionAsSheet } from '../simulate/region-sheet.mts';
import { Senders } from './send-answers.mts';
import { openConsultation, until } from './set-up.mts';
import { percentile } from './speed.mts';

const usage = `npm run page-times -- [--people 500] [--tasks 50] [--rounds 40]
Measures how long the api takes for everything that the heaviest pages ask, on a stack of its own with so many people and
tasks, one of which has 200 reactions to handle. Ends with 1 when a page is over the limit.`;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '500' },
    tasks: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
const [people, tasks, rounds] = [Number(values.people), Number(values.tasks), Number(values.rounds)];

// A page may show nothing for 300 ms (no spinner before that): within it, it should have its content.
const limitMs = 300;
const reactions = 200;
// The pages that are measured stand still; only the consultation has to come to its end.
const still = 600_000;
const brisk = 3_000;
const consultationDays = 10;
const warmUps = 5;

interface Page {
  readonly name: string;
  /** Everything that the page asks at once when it opens. */
  readonly asks: readonly string[];
}
interface Measured {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly kilobytes: number;
}

const say = (what: string): void => {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${what}`);
};

/** A consultation with its reactions closes, the region grows to its size, and the other tasks ask their parties. */
async function fill(stack: Stack, pool: pg.Pool): Promise<{ manager: Launcher; pages: readonly Page[] }> {
  const wanted = { answers: reactions, days: consultationDays, workingDayMs: brisk };
  const consultation = await openConsultation(stack, pool, wanted);
  const { manager, taskId, stepId } = consultation;
  const senders = new Senders(stack.addresses.app, consultation, 8);
  await senders.react(consultation.senders);
  senders.close();
  const programmeId = await programmeOf(manager.browser);
  await growTo(people, { stack, pool, browser: manager.browser, programmeId });
  const launched: string[] = [];
  while (launched.length < tasks - 1) launched.push(await manager.launch({ workingDayMs: still, policy: {} }));
  say(`${launched.length} tasks launched; waiting until their parties are asked and the reactions can be handled`);
  await until('the parties are asked', () => isAsked(pool, launched), 300_000);
  const items = `/steps/${stepId}/reaction-items`;
  await until('the reactions can be handled', () => canBeHandled(manager.browser, items), 300_000);
  // As autovacuum does some minutes later: the tables were empty when their statistics were taken.
  await takeStatistics(stack);
  return { manager, pages: pagesOf(programmeId, launched[0] ?? '', { taskId, items, stepId }) };
}

const programmeOf = async (browser: Browser): Promise<string> => {
  const session = await browser.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
  return session.roles[0]?.programmeId ?? '';
};

interface Place {
  readonly stack: Stack;
  readonly pool: pg.Pool;
  readonly browser: Browser;
  readonly programmeId: string;
}

/** With people who have a seat, read in as a spreadsheet. */
async function growTo(count: number, { stack, pool, browser, programmeId }: Place): Promise<void> {
  const { rows } = await pool.query<{ there: number }>('select count(*)::int as there from person');
  const { managerEmail } = await readSamplePeople(stack.database.application);
  const missing = count - (rows[0]?.there ?? 0);
  const { sheet } = regionAsSheet({ manager: managerEmail, people: missing + 1, seed: 'drukte' });
  await browser.post(`/programmes/${programmeId}/people-sheet`, { file: Buffer.from(sheet ?? '').toString('base64') });
}

async function isAsked(pool: pg.Pool, taskIds: readonly string[]): Promise<true | undefined> {
  const { rows } = await pool.query<{ asked: number }>(
    `select count(distinct task_id)::int as asked from obligation where task_id = any($1::uuid[]) and kind = 'reply'`,
    [taskIds],
  );
  return rows[0]?.asked === taskIds.length ? true : undefined;
}

async function canBeHandled(browser: Browser, items: string): Promise<true | undefined> {
  const { status, body } = await browser.send<{ dueBy?: string | null }>('GET', items);
  return status === 200 && (body.dueBy ?? null) !== null ? true : undefined;
}

async function takeStatistics(stack: Stack): Promise<void> {
  const owner = new pg.Client({ connectionString: stack.database.owner });
  await owner.connect();
  await owner.query('analyze');
  await owner.end();
}

interface Handled {
  readonly taskId: string;
  readonly stepId: string;
  readonly items: string;
}

function pagesOf(programmeId: string, invited: string, { taskId, stepId, items }: Handled): readonly Page[] {
  const programme = `/programmes/${programmeId}`;
  return [
    { name: 'Mijn werk', asks: ['/work'] },
    { name: 'Opgaven', asks: [`${programme}/tasks`, `${programme}/parties`, `${programme}/task-drafts`] },
    { name: 'Opgave, uitnodiging', asks: [`/tasks/${invited}`] },
    { name: 'Opgave, na 200 reacties', asks: [`/tasks/${taskId}`] },
    { name: 'Verloop', asks: [`/tasks/${taskId}/log`] },
    { name: 'Spelregels', asks: [`/tasks/${taskId}/ground-rules`, `/tasks/${taskId}/guarded-chain`] },
    { name: 'Wie heeft de bal', asks: [`${programme}/balls`] },
    { name: 'Partijen en mensen', asks: [`${programme}/directory`, `${programme}/load`] },
    { name: 'Reacties verwerken', asks: [`/steps/${stepId}/consultation`, items] },
    { name: 'Post', asks: [`${programme}/mails`] },
  ];
}

async function measure({ browser }: Launcher, { name, asks }: Page): Promise<Measured> {
  const open = async (): Promise<number> => {
    const from = performance.now();
    await Promise.all(asks.map((path) => browser.get(path)));
    return performance.now() - from;
  };
  for (let time = 0; time < warmUps; time += 1) await open();
  const times: number[] = [];
  while (times.length < rounds) times.push(await open());
  const bodies = await Promise.all(asks.map((path) => browser.get(path)));
  const kilobytes = bodies.reduce((sum: number, body) => sum + JSON.stringify(body).length, 0) / 1024;
  const sorted = times.sort((a, b) => a - b);
  return { name, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), worst: sorted.at(-1) ?? 0, kilobytes };
}

function print(measured: readonly Measured[]): void {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    `\n${people} people, ${tasks} tasks; ${cpus().length} cores, load ${load.join(' ')}; at most ${limitMs} ms`,
  );
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(9);
  console.log(`${''.padEnd(34)}${['p50', 'p95', 'worst', 'JSON'].map((head) => head.padStart(9)).join('')}`);
  for (const { name, p50, p95, worst, kilobytes } of measured) {
    const state = p95 <= limitMs ? 'kept  ' : 'BROKEN';
    console.log(
      `${state}  ${name.padEnd(26)}${ms(p50)}${ms(p95)}${ms(worst)}${`${kilobytes.toFixed(0)} kB`.padStart(9)}`,
    );
  }
}

async function main(): Promise<void> {
  const stack = await startStack({ typeErrors: 'tolerated', say });
  const pool = new pg.Pool({ connectionString: stack.database.application, max: 4 });
  try {
    const { manager, pages } = await fill(stack, pool);
    const measured: Measured[] = [];
    for (const page of pages) measured.push(await measure(manager, page));
    print(measured);
    if (measured.some(({ p95 }) => p95 > limitMs)) process.exitCode = 1;
  } finally {
    await pool.end();
    await stack.stop();
  }
}

if (values.help) console.log(usage);
else await main();

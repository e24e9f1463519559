import { parseArgs } from 'node:util';
import { startOwnStack } from './own-stack.mts';
import { regionAsSheet } from './region-sheet.mts';
import { type Place, Simulation, type SimulationPlan } from './simulation.mts';
import { watchMailbox } from './mail-source.mts';
import { durationOf } from './duration.mts';
import { tableOf } from './verdict/print.mts';

const usage = `npm run simulate -- [--tasks N] [--people M] [--pace 2s] [--seed S] [--kill api,worker,temporal,postgres --every 20s] [--json]
Invented people bring tasks to their end over the public HTTP API; then what the server shows, what PostgreSQL stored and
what the mail server received are compared. Ends with an error when something was broken, lost, doubled or late.
  --tasks N          how many tasks (default 2)
  --people M         how many people the region has (default 16)
  --pace TIME        how long a working day lasts (default 2s)
  --seed S           the same seed gives the same people the same habits (default 1)
  --kill PARTS       kill -9 these in turn, every so often, from the start on
  --every TIME       how often (default 20s)
  --within TIME      when every task must have ended (default 400 working days and two minutes)
  --late-after TIME  what is later than this, and than what was down meanwhile, is too late (default 60s)
  --base URL         use a running Samenspel, such as one of \`npm start\`, instead of a stack of its own. It must run in
                     sample mode: only there a task may go faster than real days. Its programme may be empty
  --mailbox URL      with --base: the mailbox page where its mail arrives (\`npm start\` prints it)
  --manager EMAIL    with --base: its programme manager, who signs in by mail, reads the invented people in as a
                     spreadsheet, and launches and steers the tasks. They and their tasks stay in the programme
  --database URL     with --base: its PostgreSQL, which is only read. Without it the verdict goes by what pages and
                     mailbox show, and the table says what could not be judged
  --temporal ADDR    with --base: host and port of its Temporal, to count workflows (--namespace NAME: default)
  --json             the verdict as JSON on the last line`;

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '2' },
    people: { type: 'string', default: '16' },
    pace: { type: 'string', default: '2s' },
    seed: { type: 'string', default: '1' },
    kill: { type: 'string', default: '' },
    every: { type: 'string', default: '20s' },
    within: { type: 'string' },
    'late-after': { type: 'string', default: '60s' },
    base: { type: 'string' },
    database: { type: 'string' },
    mailbox: { type: 'string' },
    manager: { type: 'string' },
    temporal: { type: 'string' },
    namespace: { type: 'string', default: 'default' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const startedAt = Date.now();
function say(line: string): void {
  if (!values.json) console.log(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

/** Nothing was started yet: who typed it reads what to type instead. */
class WrongOptions extends Error {}

interface Opened {
  readonly place: Place;
  stop(): Promise<void>;
}

async function openRunning(base: string): Promise<Opened> {
  const { database, mailbox, manager, temporal, namespace, people, seed } = values;
  if (mailbox === undefined || manager === undefined) throw new WrongOptions('--base needs --mailbox and --manager');
  if (values.kill !== '') throw new WrongOptions('--kill ends parts of a stack of its own: not together with --base');
  const mails = await watchMailbox(mailbox);
  const place: Place = {
    base: new URL(base).origin,
    ...(database !== undefined && { databaseUrl: database }),
    temporal: temporal === undefined ? undefined : { address: temporal, namespace },
    mails,
    region: regionAsSheet({ manager, people: Number(people), seed }),
    outages: [],
  };
  return { place, stop: () => mails.close() };
}

function openOwn(): Promise<Opened> {
  const forRunning = (['mailbox', 'manager', 'database', 'temporal'] as const).filter(
    (name) => values[name] !== undefined,
  );
  if (forRunning.length > 0) throw new WrongOptions(`--${forRunning.join(', --')}: only together with --base`);
  const kill = values.kill.split(',').filter((part) => part !== '');
  return startOwnStack({ people: Number(values.people), kill, everyMs: durationOf(values.every), say });
}

function planOf(): SimulationPlan {
  const dayMs = durationOf(values.pace);
  return {
    tasks: Number(values.tasks),
    dayMs,
    seed: values.seed,
    withinMs: values.within === undefined ? 400 * dayMs + 120_000 : durationOf(values.within),
    lateAfterMs: durationOf(values['late-after']),
    say,
  };
}

async function simulate(): Promise<void> {
  const { place, stop } = await (values.base === undefined ? openOwn() : openRunning(values.base));
  try {
    const verdict = await new Simulation(place, planOf()).run();
    console.log(values.json ? JSON.stringify(verdict) : `\n${tableOf(verdict)}`);
    for (const { code, where } of verdict.faults) console.error(`FAULT ${code}: ${where}`);
    if (verdict.faults.length > 0) process.exitCode = 1;
  } finally {
    await stop();
  }
}

try {
  if (values.help) console.log(usage);
  else await simulate();
} catch (error) {
  if (!(error instanceof WrongOptions)) throw error;
  console.error(`${error.message}. See --help.`);
  process.exitCode = 2;
}

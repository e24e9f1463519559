import { parseArgs } from 'node:util';
import { startOwnStack } from './own-stack.mts';
import { readRegion } from './region.mts';
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
  --base URL         use a running Samenspel in sample mode, with its own people, instead of a stack of its own;
                     needs --database URL (read only) and --mailbox URL, and takes --temporal HOST:PORT
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

interface Opened {
  readonly place: Place;
  stop(): Promise<void>;
}

async function openRunning(base: string): Promise<Opened> {
  const { database, mailbox, temporal, namespace, people } = values;
  if (database === undefined || mailbox === undefined) throw new Error('--base needs --database and --mailbox');
  if (values.kill !== '') throw new Error('--kill is for a stack of its own, not for a running one');
  const mails = await watchMailbox(mailbox);
  const place: Place = {
    base,
    databaseUrl: database,
    temporal: temporal === undefined ? undefined : { address: temporal, namespace },
    mails,
    region: await readRegion(database, Number(people)),
    outages: [],
  };
  return { place, stop: () => mails.close() };
}

function openOwn(): Promise<Opened> {
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

if (values.help) console.log(usage);
else await simulate();

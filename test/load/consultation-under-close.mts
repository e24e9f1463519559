import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startStack, type Stack } from '../../infra/local/stack.mts';
import { checkRepeated, checkSealed, checkStored, isAccepted, line, type Line } from './check-stored.mts';
import { compareCosts } from './compare-costs.mts';
import { countHistory } from './count-history.mts';
import { cpuMsOf, pidOf } from './cpu-time.mts';
import { type Sent, Senders } from './send-answers.mts';
import { type OpenConsultation, openConsultation } from './set-up.mts';
import { shownSpeed, speedOf } from './speed.mts';

const usage = `npm run load -- [--answers 10000] [--connections 64] [--window 60]
Sends so many answers to one consultation over the public HTTP API of a stack of its own, with the closing instant in
their middle, and compares what was answered with what is stored. Ends with 1 when a line of the table is broken.
  --window SECONDS   how long the consultation is open: at least half of the time that the answers take`;

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '64' },
    window: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});
const answers = Number(values.answers);
const connections = Number(values.connections);
const windowMs = Number(values.window) * 1000;

// The pool of the api when nothing else is said, so that the floor is measured through the same width.
const poolSize = 10;
// The shortest consultation that the rules allow.
const days = 10;
// What must hold also on a small and busy machine; the spike of the gate measured 0.55 to 0.65.
const leastGateShare = 0.3;
const leastHttpShare = 0.02;
const mostP99Ms = 5_000;
// "A few dozen events, however they trickle in": for each run of the workflow.
const mostEventsPerRun = 100;

const say = (what: string): void => {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${what}`);
};
const seconds = (ms: number): string => `${(Math.max(0, ms) / 1000).toFixed(1)} s`;

interface Answered {
  readonly all: readonly Sent[];
  /** Those that were sent without a pause, the closing instant in their middle. */
  readonly rest: readonly Sent[];
  /** CPU time of the api for each of the rest. */
  readonly apiMsEach: number;
}

/** A first part tells how fast it goes here and now; the rest starts so that the closing instant falls in its middle. */
async function answerAround(consultation: OpenConsultation, senders: Senders, apiPid: number): Promise<Answered> {
  const first = await senders.react(consultation.senders.slice(0, Math.min(connections * 8, Math.ceil(answers / 10))));
  const { perSecond } = speedOf(first);
  const waiting = consultation.senders.slice(first.length);
  const startsIn = consultation.endsAt - ((waiting.length / perSecond) * 1000) / 2 - Date.now();
  say(`${first.length} answers first, ${perSecond.toFixed(0)} a second; the rest starts in ${seconds(startsIn)}`);
  await pause(Math.max(0, startsIn));
  const cpuBefore = await cpuMsOf(apiPid);
  const rest = await senders.react(waiting);
  const apiMsEach = ((await cpuMsOf(apiPid)) - cpuBefore) / rest.length;
  return { all: [...first, ...rest], rest, apiMsEach };
}

async function checkHistory(stack: Stack, taskId: string): Promise<Line> {
  const { temporal } = stack.addresses;
  const counted = await countHistory(temporal, stack.environment.TEMPORAL_NAMESPACE ?? '', `task/${taskId}`);
  const found = `${counted.events} events in ${counted.runs} runs, the longest ${counted.longest}`;
  const isKept = counted.runs > 0 && counted.longest <= mostEventsPerRun;
  return line(`the workflow: at most ${mostEventsPerRun} events in a run`, found, isKept);
}

async function checkSpeed(pool: pg.Pool, taskId: string, { rest, apiMsEach }: Answered): Promise<readonly Line[]> {
  const accepted = speedOf(rest.filter(isAccepted));
  const refused = speedOf(rest.filter(({ status }) => status === 409));
  const costs = await compareCosts(pool, { taskId, callers: connections, answers: Math.min(answers, 3_000) });
  const [gateShare, httpShare] = [costs.gate / costs.upserts, accepted.perSecond / costs.upserts];
  const gate = `${costs.gate.toFixed(0)} a second: ${gateShare.toFixed(2)}`;
  const http = `${accepted.perSecond.toFixed(0)} a second: ${httpShare.toFixed(3)}; ${apiMsEach.toFixed(1)} ms of CPU in the api`;
  return [
    line(`accepted over HTTP: p99 at most ${mostP99Ms} ms`, shownSpeed(accepted), accepted.p99 <= mostP99Ms),
    line(`refused over HTTP: p99 at most ${mostP99Ms} ms`, shownSpeed(refused), refused.p99 <= mostP99Ms),
    line('one plain upsert for each, same pool', `${costs.upserts.toFixed(0)} a second: 1.00`, true),
    line(`the gate alone: at least ${leastGateShare}`, gate, gateShare >= leastGateShare),
    line(`the whole request: at least ${leastHttpShare}`, http, httpShare >= leastHttpShare),
  ];
}

async function run(stack: Stack, pool: pg.Pool): Promise<readonly Line[]> {
  say('people, steps before and sessions are written into the record; everything else goes its real way');
  const consultation = await openConsultation(stack, pool, { answers, days, workingDayMs: windowMs / days });
  say(`open for another ${seconds(consultation.endsAt - Date.now())}, asked of ${consultation.senders.length}`);
  const senders = new Senders(stack.addresses.app, consultation, connections);
  const answered = await answerAround(consultation, senders, await pidOf(stack.folder, 'api'));
  say('all answered; comparing with the record');
  const stored = await checkStored(pool, consultation, answered.all);
  const first = answered.all.filter(isAccepted).slice(0, 200);
  const repeated = await checkRepeated(pool, consultation, { first, again: await senders.repeat(first) });
  senders.close();
  const sealed = await checkSealed(pool, consultation.taskId);
  const history = await checkHistory(stack, consultation.taskId);
  say('measuring the floor: plain upserts, and the gate alone');
  return [...stored, repeated, sealed, history, ...(await checkSpeed(pool, consultation.taskId, answered))];
}

function print(lines: readonly Line[]): void {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`\n${answers} answers by ${connections} connections; ${cpus().length} cores, load ${load.join(' ')}`);
  const width = Math.max(...lines.map(({ rule }) => rule.length));
  for (const { rule, found, isKept } of lines)
    console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${rule.padEnd(width)}  ${found}`);
}

async function main(): Promise<void> {
  const stack = await startStack({ typeErrors: 'tolerated', say });
  const pool = new pg.Pool({ connectionString: stack.database.application, max: poolSize });
  try {
    const lines = await run(stack, pool);
    print(lines);
    if (lines.some(({ isKept }) => !isKept)) process.exitCode = 1;
  } finally {
    await pool.end();
    await stack.stop();
  }
}

if (values.help) console.log(usage);
else await main();

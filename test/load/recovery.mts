import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { PartName } from '../../infra/local/supervised-part.mts';
import { startStack, type Stack } from '../../infra/local/stack.mts';
import { RefusedError } from '../../infra/sample/http.mts';
import type { Launcher } from '../play/paced-task.mts';
import { Senders } from './send-answers.mts';
import { openConsultation, type Sender } from './set-up.mts';

const usage = `npm run recovery -- [--rounds 10]
Kills (kill -9) each part of a stack of its own so many times, and measures how long it takes from the kill to the next
answer that is accepted (api, postgres), or to the next command that the workflow has executed (worker, temporal). Ends
with 1 when the worst is later than the limit.`;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, help: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);

// "Late by no more than the time it was down and a minute" (the guarded chain): supervision and reconciling fit in half of it.
const limitMs = 30_000;
// Long enough that the consultation stays open in all rounds.
const workingDayMs = 600_000;
const retryMs = 20;

interface Probe {
  readonly what: string;
  /** Resolves when the product did what was asked, however often that had to be asked. */
  readonly untilDone: () => Promise<void>;
}

interface Measured {
  readonly part: PartName;
  readonly what: string;
  readonly tookMs: readonly number[];
}

/** One of the roster changes the reaction, until it is accepted. */
function answerProbe(senders: Senders, sender: Sender): Probe {
  const untilDone = async (): Promise<void> => {
    for (;;) {
      const [sent] = await senders.react([sender]);
      if (sent !== undefined && sent.status >= 200 && sent.status < 300) return;
      await pause(retryMs);
    }
  };
  return { what: 'an answer is accepted', untilDone };
}

/** The manager pauses the task, or resumes it: the same command again and again, until the workflow executed it. */
function commandProbe({ browser }: Launcher, taskId: string): Probe {
  let isPaused = false;
  const untilDone = async (): Promise<void> => {
    const command = { id: randomUUID(), kind: isPaused ? 'resume' : 'pause', reason: 'Een proef.', tell: [] };
    isPaused = !isPaused;
    for (;;) {
      const status = await browser
        .post<{ status: string }>(`/tasks/${taskId}/commands`, command)
        .then((answer) => answer.status)
        .catch(statusOfFailure);
      if (status === 'settled') return;
      await pause(retryMs);
    }
  };
  return { what: 'the workflow executes a command', untilDone };
}

/** While a part is away the api says so, or nobody answers; anything else is a fault of the measurement. */
function statusOfFailure(error: unknown): string {
  if (error instanceof RefusedError && error.status < 500) throw error;
  return 'away';
}

async function measure(stack: Stack, part: PartName, probe: Probe): Promise<Measured> {
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await probe.untilDone();
    const killedAt = Date.now();
    await stack.kill(part);
    await probe.untilDone();
    tookMs.push(Date.now() - killedAt);
    await stack.whenUp(part);
  }
  return { part, what: probe.what, tookMs };
}

function print({ part, what, tookMs }: Measured): void {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  const mark = worst <= limitMs ? 'kept  ' : 'BROKEN';
  console.log(`${mark}  ${part.padEnd(9)} until ${what.padEnd(32)} median ${median} ms, worst ${worst} ms`);
}

async function run(stack: Stack, pool: pg.Pool): Promise<readonly Measured[]> {
  const consultation = await openConsultation(stack, pool, { answers: 10, days: 10, workingDayMs });
  const [sender] = consultation.senders;
  if (sender === undefined) throw new Error('nobody was asked');
  const senders = new Senders(stack.addresses.app, consultation, 1);
  const { manager } = consultation;
  const command = commandProbe(manager, await manager.launch({ workingDayMs, policy: {} }));
  const answer = answerProbe(senders, sender);
  const measured: Measured[] = [];
  for (const [part, probe] of [
    ['api', answer],
    ['postgres', answer],
    ['worker', command],
    ['temporal', command],
  ] as const) {
    const found = await measure(stack, part, probe);
    print(found);
    measured.push(found);
  }
  senders.close();
  return measured;
}

async function main(): Promise<void> {
  const stack = await startStack({ typeErrors: 'tolerated', say: console.log });
  const pool = new pg.Pool({ connectionString: stack.database.application, max: 2 });
  // The server is killed under it: a lost connection is what is looked for.
  pool.on('error', () => undefined);
  try {
    const load = loadavg().map((each) => each.toFixed(1));
    console.log(`${rounds} kills of each part; ${cpus().length} cores, load ${load.join(' ')}`);
    const measured = await run(stack, pool);
    if (measured.some(({ tookMs }) => Math.max(...tookMs) > limitMs)) process.exitCode = 1;
  } finally {
    await pool.end();
    await stack.stop();
  }
}

if (values.help) console.log(usage);
else await main();

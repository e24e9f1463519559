import { mkdir, readFile, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { buildBundle, buildServer, buildWeb } from './build.mts';
import { runChecks } from './check.mts';
import { getChromium } from './chromium.mts';
import { reportCoverage } from './coverage.mts';
import { onStopRequest } from './on-stop-request.mts';
import { localProgram, repository } from './repository.mts';
import { endPrograms, runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';
import type { Stack } from './stack.mts';
import { addCounts, countResults, type JestResults, sayCount, type TestCount } from './test-count.mts';
import { startTestServers } from './test-servers.mts';

interface TestStep {
  readonly project: string;
  /** One file at a time: such tests start whole stacks, and there are few cores. */
  readonly isSerial: boolean;
  readonly needs: 'nothing' | 'servers' | 'chromium';
  /** Absent: api and worker run in processes of their own, which are not counted. `whole`: files that no test touches count too. */
  readonly coverage?: 'touched' | 'whole';
}

// Two lanes side by side: the first keeps the cores busy, the second mostly waits, for timers and for parts that start again.
const busy: readonly TestStep[] = [
  { project: 'unit', isSerial: false, needs: 'nothing', coverage: 'whole' },
  { project: 'integration-together', isSerial: false, needs: 'servers', coverage: 'touched' },
  { project: 'workflow', isSerial: false, needs: 'servers', coverage: 'touched' },
  { project: 'replay', isSerial: false, needs: 'nothing', coverage: 'touched' },
  { project: 'pages', isSerial: true, needs: 'chromium' },
];
const waiting: readonly TestStep[] = [
  { project: 'e2e', isSerial: true, needs: 'nothing' },
  { project: 'kill-points', isSerial: true, needs: 'nothing' },
  { project: 'browser', isSerial: true, needs: 'chromium' },
];

const folder = join(repository, 'coverage');
const oneFailure: TestCount = { passed: 0, failed: 1, skipped: 0 };
let servers: Stack | undefined;

function title(name: string): void {
  console.log(`\n${styleText('bold', name)}`);
}

function say(line: string): void {
  console.log(`  ${line}`);
}

// Both lanes ask for it, and it may have to be installed.
let chromium: Promise<string> | undefined;

async function prepare({ needs }: TestStep): Promise<NodeJS.ProcessEnv> {
  if (needs === 'chromium') {
    chromium ??= getChromium(say);
    return { CHROMIUM_PATH: await chromium };
  }
  if (needs === 'servers' && servers === undefined) {
    const started = await startTestServers(say);
    servers = started.stack;
    process.env.SAMENSPEL_TEST_SERVERS = JSON.stringify(started.servers);
  }
  return {};
}

interface StepOutcome {
  readonly count: TestCount;
  readonly output: string;
}

function coverageOptions({ project, coverage }: TestStep): readonly string[] {
  if (coverage === undefined) return [];
  const from = coverage === 'whole' ? ['{apps/api,apps/worker,libs,workflows}/**/*.ts', '!**/*.spec.ts'] : [];
  return [
    ...['--coverage', '--coverageDirectory', join(folder, project), '--coverageReporters', 'json'],
    ...from.flatMap((pattern) => ['--collectCoverageFrom', pattern]),
  ];
}

async function runJest(step: TestStep, extra: NodeJS.ProcessEnv): Promise<StepOutcome> {
  const outputFile = join(folder, `${step.project}.json`);
  const coverage = coverageOptions(step);
  const results = ['--json', '--outputFile', outputFile, ...(step.isSerial ? ['--runInBand'] : [])];
  const args = ['--selectProjects', step.project, ...coverage, ...results];
  // The JSON on standard output would bury the report that jest writes on standard error: it goes to the file.
  const env = { ...process.env, ...extra, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
  const { output } = await runProgram(
    '/bin/sh',
    ['-c', 'exec "$0" "$@" 2>&1 >/dev/null', localProgram('jest'), ...args],
    { cwd: repository, env, timeoutMs: 3_600_000 },
  );
  const text = await readFile(outputFile, 'utf8').catch(() => undefined);
  return { count: text === undefined ? oneFailure : countResults(JSON.parse(text) as JestResults), output };
}

/** What failed in the set-up and what to do about it; any other error is a fault of ours. */
function setUpWords(error: unknown): string {
  if (!(error instanceof SetUpFailure)) throw error;
  return `  ${error.message}\n  What to do: ${error.remedy}`;
}

async function tryStep(step: TestStep): Promise<StepOutcome> {
  try {
    return await runJest(step, await prepare(step));
  } catch (error) {
    return { count: oneFailure, output: `${setUpWords(error)}\n` };
  }
}

/** What a step says is shown when it is over: the lanes would talk through each other. */
async function runStep(step: TestStep): Promise<TestCount> {
  say(`${step.project} …`);
  const { count, output } = await tryStep(step);
  title(step.project);
  process.stdout.write(output);
  return count;
}

type Counts = Promise<readonly TestCount[]>;

async function runLane(first: () => Counts, steps: readonly TestStep[]): Counts {
  const counts = [...(await first())];
  for (const step of steps) counts.push(await runStep(step));
  return counts;
}

/** Failed checks count as failures; only tests count as passed. */
async function check(): Counts {
  say('check …');
  // What waits beside them, waits for instants: it goes first.
  const outcomes = await runChecks(constants.priority.PRIORITY_BELOW_NORMAL);
  return outcomes.filter(({ passed }) => !passed).map(() => oneFailure);
}

/** Before any test wants it. Type errors are what the check reports. */
async function build(): Counts {
  say('build …');
  try {
    say(`server ${await buildServer('tolerated')}, workflow bundle ${await buildBundle()}, pages ${await buildWeb()}`);
    return [];
  } catch (error) {
    console.error(setUpWords(error));
    return [oneFailure];
  }
}

async function runAll(): Promise<TestCount> {
  title('checks and tests');
  const counts = await Promise.all([runLane(check, busy), runLane(build, waiting)]);
  title('coverage');
  const covered = busy.filter(({ coverage }) => coverage !== undefined);
  await reportCoverage(
    folder,
    covered.map(({ project }) => project),
  );
  return addCounts(counts.flat());
}

async function finish(code: number): Promise<never> {
  endPrograms();
  await servers?.stop();
  process.exit(code);
}

onStopRequest(() => finish(130));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const count = await runAll();
await servers?.stop();
console.log(sayCount(count));
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);

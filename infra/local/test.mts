import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
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
  /** Files that no test touches count in the coverage too; said once. */
  readonly isWholeCoverage?: boolean;
}

const steps: readonly TestStep[] = [
  { project: 'unit', isSerial: false, needs: 'nothing', isWholeCoverage: true },
  { project: 'integration', isSerial: false, needs: 'servers' },
  { project: 'workflow', isSerial: false, needs: 'servers' },
  { project: 'replay', isSerial: false, needs: 'nothing' },
  { project: 'e2e', isSerial: true, needs: 'nothing' },
  { project: 'browser', isSerial: true, needs: 'chromium' },
  { project: 'pages', isSerial: true, needs: 'chromium' },
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

async function prepare({ needs }: TestStep): Promise<NodeJS.ProcessEnv> {
  if (needs === 'chromium') return { CHROMIUM_PATH: await getChromium(say) };
  if (needs === 'servers' && servers === undefined) {
    const started = await startTestServers(say);
    servers = started.stack;
    process.env.SAMENSPEL_TEST_SERVERS = JSON.stringify(started.servers);
  }
  return {};
}

async function runJest(step: TestStep, extra: NodeJS.ProcessEnv): Promise<TestCount> {
  const outputFile = join(folder, `${step.project}.json`);
  const coverage = ['--coverage', '--coverageDirectory', join(folder, step.project), '--coverageReporters', 'json'];
  const from = step.isWholeCoverage ? ['{apps/api,apps/worker,libs,workflows}/**/*.ts', '!**/*.spec.ts'] : [];
  const whole = from.flatMap((pattern) => ['--collectCoverageFrom', pattern]);
  const results = ['--json', '--outputFile', outputFile, ...(step.isSerial ? ['--runInBand'] : [])];
  const args = ['--selectProjects', step.project, ...coverage, ...whole, ...results];
  // The JSON on standard output would bury the report that jest writes on standard error: it goes to the file.
  const env = { ...process.env, ...extra, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
  await runProgram('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1 >/dev/null', localProgram('jest'), ...args], {
    cwd: repository,
    env,
    echo: true,
    timeoutMs: 3_600_000,
  });
  const text = await readFile(outputFile, 'utf8').catch(() => undefined);
  return text === undefined ? oneFailure : countResults(JSON.parse(text) as JestResults);
}

async function runStep(step: TestStep): Promise<TestCount> {
  title(step.project);
  try {
    return await runJest(step, await prepare(step));
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    console.error(`  ${error.message}\n  What to do: ${error.remedy}`);
    return oneFailure;
  }
}

/** Failed checks count as failures; only tests count as passed. */
async function runAll(): Promise<TestCount> {
  title('check');
  const failedChecks = (await runChecks()).filter(({ passed }) => !passed).map(() => oneFailure);
  const counts: TestCount[] = [...failedChecks];
  for (const step of steps) counts.push(await runStep(step));
  title('coverage');
  await reportCoverage(
    folder,
    steps.map(({ project }) => project),
  );
  return addCounts(counts);
}

async function finish(code: number): Promise<never> {
  endPrograms();
  await servers?.stop();
  process.exit(code);
}

onStopRequest(() => finish(130));
await rm(folder, { recursive: true, force: true });
const count = await runAll();
await servers?.stop();
console.log(sayCount(count));
process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);

import { styleText } from 'node:util';
import { localProgram, repository } from './repository.mts';
import { runProgram } from './run-program.mts';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export interface CheckOutcome {
  readonly name: string;
  readonly passed: boolean;
}

const folders = ['apps', 'libs', 'workflows', 'infra', 'test'];
const compile = (project: string): readonly [string, ...string[]] => [localProgram('tsc'), '--noEmit', '-p', project];

// The longest comes first, so that the others run beside it.
const checks: readonly Check[] = [
  { name: 'eslint', command: [localProgram('eslint'), '.'] },
  {
    name: 'prettier',
    command: [localProgram('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'tsc', command: compile('tsconfig.json') },
  { name: 'tsc infra', command: compile('infra/tsconfig.json') },
  { name: 'tsc web', command: compile('apps/web/tsconfig.json') },
  {
    name: 'dependency-cruiser',
    command: [localProgram('depcruise'), '--no-progress', ...folders],
  },
  { name: 'knip', command: [localProgram('knip'), '--no-progress'] },
  {
    name: 'openapi',
    command: [process.execPath, 'infra/quality/openapi.mts'],
  },
  {
    name: 'openapi lint',
    command: [
      localProgram('spectral'),
      ...['lint', 'apps/api/openapi.json', '--quiet', '--ruleset', 'infra/quality/openapi.spectral.yaml'],
    ],
  },
];

async function runCheck({ name, command: [program, ...args] }: Check, priority?: number): Promise<CheckOutcome> {
  const from = Date.now();
  // Behind everything else on a busy machine it takes its time, and is not wrong for that.
  const { code, output } = await runProgram(program, args, { cwd: repository, priority, timeoutMs: 3_600_000 });
  const mark = code === 0 ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`  ${mark} ${name.padEnd(20)} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (code !== 0) console.log(output.trim());
  return { name, passed: code === 0 };
}

/**
 * Runs every check, also after one failed: a person wants to see all of it. Two at a time, eslint among the first.
 * @param priority of the programs, where something else runs beside them
 */
export async function runChecks(priority?: number): Promise<readonly CheckOutcome[]> {
  const waiting = [...checks];
  const outcomes: CheckOutcome[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      outcomes.push(await runCheck(next, priority));
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

if (import.meta.main) {
  const failed = (await runChecks()).filter(({ passed }) => !passed);
  if (failed.length > 0) console.error(`failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}

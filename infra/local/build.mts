import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashSources } from './hash-files.mts';
import { localProgram, repository } from './repository.mts';
import { type ProgramOutcome, runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';

/** Something that is built from sources, and built again only when they changed. */
interface Product {
  readonly name: string;
  readonly sources: readonly string[];
  readonly makes: string;
  readonly command: readonly [string, ...string[]];
}

type TypeErrors = 'refused' | 'tolerated';
export type BuildOutcome = 'built' | 'unchanged' | 'built with type errors';

const dist = join(repository, 'dist');
export const webRoot = join(dist, 'apps', 'web');
export const workflowBundle = join(dist, 'workflow-bundle.js');
/** What Node compiled of dist and of the packages. */
export const compileCache = join(dist, '.compile-cache');

const server: Product = {
  name: 'server',
  sources: [
    'apps/api/src',
    'apps/worker/src',
    'libs',
    'workflows/src',
    'tsconfig.json',
    'tsconfig.build.json',
    'package-lock.json',
  ],
  makes: join(dist, 'apps/api/src/main.js'),
  // api and worker share one tsconfig.build.json, so building the one builds both.
  command: [localProgram('nest'), 'build', 'api'],
};

const bundle: Product = {
  name: 'workflow bundle',
  sources: ['dist/apps/worker/src', 'workflows/src', 'libs/domain/src', 'package-lock.json'],
  makes: workflowBundle,
  command: [process.execPath, join(dist, 'apps/worker/src/bundle.js'), workflowBundle],
};

const web: Product = {
  name: 'web',
  sources: ['apps/web', 'libs/contracts/src', 'libs/domain/src', 'libs/i18n/src', 'package-lock.json'],
  makes: join(webRoot, 'index.html'),
  command: [localProgram('vite'), 'build', 'apps/web', '--outDir', webRoot, '--emptyOutDir', '--logLevel', 'warn'],
};

async function builtEarlier(
  stamp: string,
  hash: string,
  product: Product,
  typeErrors: TypeErrors,
): Promise<BuildOutcome | undefined> {
  if (!existsSync(product.makes)) return undefined;
  const [of, outcome] = (await readFile(stamp, 'utf8').catch(() => '')).split(' ');
  if (of !== hash) return undefined;
  if (outcome === 'whole') return 'unchanged';
  return typeErrors === 'tolerated' ? 'built with type errors' : undefined;
}

async function keepStamp(stamp: string, hash: string, quality: 'whole' | 'flawed'): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, `${hash} ${quality}`);
}

/**
 * Builds what changed since the last time.
 * @param typeErrors 'tolerated' goes on with what the compiler emitted all the same: the check reports the errors
 */
async function build(product: Product, typeErrors: TypeErrors = 'refused'): Promise<BuildOutcome> {
  const stamp = join(dist, '.stamps', product.name.replaceAll(' ', '-'));
  const hash = await hashSources(repository, product.sources);
  const earlier = await builtEarlier(stamp, hash, product, typeErrors);
  if (earlier !== undefined) return earlier;
  const { code, output } = await compile(product);
  const isUsable = code === 0 || (typeErrors === 'tolerated' && existsSync(product.makes));
  if (!isUsable)
    throw new SetUpFailure(`building the ${product.name} failed`, `repair what it says:\n${output.trim()}`);
  await keepStamp(stamp, hash, code === 0 ? 'whole' : 'flawed');
  return code === 0 ? 'built' : 'built with type errors';
}

async function compile({ command: [program, ...args] }: Product): Promise<ProgramOutcome> {
  return runProgram(program, args, { cwd: repository, env: { ...process.env, NODE_ENV: 'production' } });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// `npm start` and `npm test` share dist: one builds at a time, and a lock of a process that is gone does not count.
async function takeTurn(): Promise<() => Promise<void>> {
  const lock = join(dist, '.building');
  await mkdir(dist, { recursive: true });
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(lock, { force: true });
    } catch {
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
      await sleep(200);
    }
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const giveBack = await takeTurn();
  try {
    return await work();
  } finally {
    await giveBack();
  }
}

/** The api, the worker and the libs, compiled to dist. */
export async function buildServer(typeErrors: TypeErrors = 'refused'): Promise<BuildOutcome> {
  return inTurn(() => build(server, typeErrors));
}

/** The workflows in one file, as production runs them. */
export async function buildBundle(): Promise<BuildOutcome> {
  return inTurn(() => build(bundle));
}

/** The pages, for the api to serve. */
export async function buildWeb(): Promise<BuildOutcome> {
  return inTurn(() => build(web));
}

/** Where a program lies when it is compiled. */
export function compiledProgram(path: string): string {
  return join(dist, path);
}

if (import.meta.main) {
  for (const step of [buildServer, buildBundle, buildWeb]) console.log(`${step.name}: ${await step()}`);
}

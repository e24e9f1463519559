import { join } from 'node:path';
import { repository } from './repository.mts';
import type { PartSpec } from './supervised-part.mts';

// Each module and each route that Nest names at the start stays in the log file: some hundred lines at every restart.
const isNews = (line: string): boolean => !/InstanceLoader|RouterExplorer|RoutesResolver|NestFactory/.test(line);

function describeProgram(path: string, env: NodeJS.ProcessEnv): Omit<PartSpec, 'name' | 'isReady'> {
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return {
    command: process.execPath,
    args: ['--enable-source-maps', join(repository, 'dist', path)],
    env: { ...env, ...colours },
    cwd: repository,
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    isWorthShowing: isNews,
  };
}

/** The api, which also serves the pages. */
export function describeApi(env: NodeJS.ProcessEnv, port: number): PartSpec {
  const isReady = async (): Promise<boolean> => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    await response.arrayBuffer();
    return response.ok;
  };
  return { ...describeProgram('apps/api/src/main.js', env), name: 'api', isReady };
}

/** The worker: workflows, activities, sealer, dispatcher, reconciler. It listens nowhere, and says RUNNING when it takes work. */
export function describeWorker(env: NodeJS.ProcessEnv): PartSpec {
  const isReady = async (lines: readonly string[]): Promise<boolean> =>
    Promise.resolve(lines.some((line) => line.includes('RUNNING')));
  return { ...describeProgram('apps/worker/src/main.js', env), name: 'worker', isReady };
}

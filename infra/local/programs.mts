import { join } from 'node:path';
import { repository } from './repository.mts';
import type { PartSpec } from './supervised-part.mts';

const everyLine = (): boolean => true;

function describeProgram(path: string, env: NodeJS.ProcessEnv): Omit<PartSpec, 'name' | 'isReady'> {
  return {
    command: process.execPath,
    args: ['--enable-source-maps', join(repository, 'dist', path)],
    env,
    cwd: repository,
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    isWorthShowing: everyLine,
  };
}

/** The api, which also serves the pages. */
export function describeApi(env: NodeJS.ProcessEnv, port: number): PartSpec {
  const isReady = async (): Promise<boolean> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    await response.arrayBuffer();
    return response.status < 500;
  };
  return { ...describeProgram('apps/api/src/main.js', env), name: 'api', isReady };
}

// The worker listens nowhere: the SDK says RUNNING when it polls; a worker that says nothing and lives on is taken to be ready.
const quietForMs = 5_000;

/** The worker: workflows, activities, sealer, dispatcher, reconciler. */
export function describeWorker(env: NodeJS.ProcessEnv): PartSpec {
  let startedAt = 0;
  return {
    ...describeProgram('apps/worker/src/main.js', env),
    name: 'worker',
    prepare: async () => {
      startedAt = Date.now();
      return Promise.resolve();
    },
    isReady: async (lines) =>
      Promise.resolve(lines.some((line) => /RUNNING/.test(line)) || Date.now() - startedAt > quietForMs),
  };
}

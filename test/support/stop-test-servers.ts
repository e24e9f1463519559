import type { RunningStack } from './stack';
import { testServersVariable } from './test-servers';

/** Stops what the set-up of this process started; servers of `npm test` are left to it. */
export default async function stopTestServers(): Promise<void> {
  const shared = globalThis as { startedServers?: RunningStack };
  if (shared.startedServers === undefined) return;
  await shared.startedServers.stop();
  shared.startedServers = undefined;
  Reflect.deleteProperty(process.env, testServersVariable);
}

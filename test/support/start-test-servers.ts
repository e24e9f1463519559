import { type RunningStack, startHost } from './stack';
import { testServersVariable } from './test-servers';

/** Starts the servers that integration and workflow tests share, unless `npm test` already did. */
export default async function startTestServers(): Promise<void> {
  if (process.env[testServersVariable] !== undefined) return;
  const started = await startHost({ testServers: true });
  process.env[testServersVariable] = JSON.stringify(started.description.servers);
  (globalThis as { startedServers?: RunningStack }).startedServers = started;
}

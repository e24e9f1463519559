import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { acceptsConnections } from './ports.mts';
import { SetUpFailure } from './set-up-failure.mts';
import type { PartSpec } from './supervised-part.mts';

export interface TemporalOptions {
  readonly program: string;
  readonly folder: string;
  readonly port: number;
  readonly uiPort: number;
}

export const temporalNamespace = 'samenspel';

/** The file that the dev server keeps its workflows in. */
export function temporalDatabase(folder: string): string {
  return join(folder, 'temporal.db');
}

// The web page's own API answers only when the server knows the namespace, so it tells more than an open port.
async function knowsNamespace(uiPort: number): Promise<boolean> {
  const url = `http://127.0.0.1:${uiPort}/api/v1/namespaces/${temporalNamespace}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  return response.ok;
}

/** The Temporal dev server with a database file, on loopback only. */
export function describeTemporal(options: TemporalOptions): PartSpec {
  const ports = ['--port', String(options.port), '--ui-port', String(options.uiPort), '--ip', '127.0.0.1'];
  const data = ['--db-filename', temporalDatabase(options.folder), '--namespace', temporalNamespace];
  const quiet = ['--ui-disable-news-fetch', '--log-level', 'warn', '--disable-config-file', '--disable-config-env'];
  return {
    name: 'temporal',
    command: options.program,
    args: ['server', 'start-dev', ...ports, ...data, ...quiet],
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    isReady: () => knowsNamespace(options.uiPort),
    readyWithinMs: 60_000,
    stopSignal: 'SIGINT',
    stopWithinMs: 3_000,
    isWorthShowing: (line) => /level=(ERROR|FATAL)|^(error|Error|panic)/.test(line) && !line.includes('shutting down'),
  };
}

/** Checks that a cluster of somebody else answers. */
export async function checkTemporalAddress(address: string): Promise<void> {
  const { hostname, port } = new URL(`tcp://${address}`);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await acceptsConnections(hostname.replace(/^\[|\]$/g, ''), Number(port || 7233))) return;
    await sleep(250);
  }
  throw new SetUpFailure(
    `nothing answers at TEMPORAL_ADDRESS=${address}`,
    'check the address, or unset it to use a server of our own',
  );
}

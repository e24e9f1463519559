import type { DatabaseAddresses } from './postgres.mts';
import { type Stack, startStack } from './stack.mts';
import { findTimeSkippingServer } from './temporal-program.mts';

/** The servers that integration and workflow tests share. */
export interface TestServers {
  /** A migrated database, which tests copy and leave alone. */
  readonly template: DatabaseAddresses;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** The program of the time-skipping test server, where it can be had. */
  readonly timeSkippingServer: string | undefined;
}

/** Starts one PostgreSQL and one Temporal for a whole run; `stack.stop()` ends them. */
export async function startTestServers(
  say: (line: string) => void,
): Promise<{ readonly stack: Stack; readonly servers: TestServers }> {
  const [stack, timeSkipping] = await Promise.all([
    startStack({ parts: ['postgres', 'temporal'], migrate: true, typeErrors: 'tolerated', say }),
    findTimeSkippingServer(say),
  ]);
  const { TEMPORAL_NAMESPACE: namespace = '' } = stack.environment;
  const temporal = { address: stack.addresses.temporal, namespace };
  return { stack, servers: { template: stack.database, temporal, timeSkippingServer: timeSkipping?.path } };
}

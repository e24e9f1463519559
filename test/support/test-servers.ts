import type { TestServers } from '../../infra/local/test-servers.mts';

export const testServersVariable = 'SAMENSPEL_TEST_SERVERS';

/** The servers of this test run: PostgreSQL with a migrated template, Temporal, and the time-skipping server where it can be had. */
export function testServers(): TestServers {
  const known = process.env[testServersVariable];
  if (known === undefined) throw new Error('no test servers: this test belongs in test/integration or test/workflow');
  return JSON.parse(known) as TestServers;
}

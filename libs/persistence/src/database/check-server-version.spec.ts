import type { DataSource } from 'typeorm';
import { checkServerVersion } from './check-server-version';

const serverOf = (number: number, name: string): DataSource =>
  ({ query: () => Promise.resolve([{ number, name }]) }) as unknown as DataSource;

describe('checkServerVersion', () => {
  it('refuses a server that lacks what the schema uses, and names both versions', async () => {
    await expect(checkServerVersion(serverOf(17, '17.6'))).rejects.toThrow(
      'PostgreSQL 18 or newer is needed; this server is 17.6',
    );
  });

  it('takes the least version and newer ones', async () => {
    await expect(checkServerVersion(serverOf(18, '18.0'))).resolves.toBeUndefined();
    await expect(checkServerVersion(serverOf(19, '19.1'))).resolves.toBeUndefined();
  });
});

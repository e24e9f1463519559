import { Client } from 'pg';
import { type RunningStack, startStack } from '../support/stack';

describe('a supervised stack', () => {
  let stack: RunningStack;

  beforeAll(async () => {
    stack = await startStack({ parts: ['postgres', 'temporal', 'mail'] });
  });

  afterAll(async () => {
    await stack.stop();
  });

  const ask = async (statement: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: stack.database.owner });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };

  it.each(['postgres', 'temporal', 'mail'] as const)(
    'starts %s again after kill -9, on the same port',
    async (part) => {
      await stack.kill(part);
      await stack.whenUp(part, 20_000);
      expect(await stack.restarts(part)).toBe(1);
    },
  );

  it('has what PostgreSQL confirmed before it was killed', async () => {
    await ask('create table kept (id int)');
    await ask('insert into kept values (1)');
    await stack.kill('postgres');
    await stack.whenUp('postgres', 20_000);
    expect(await ask('select id from kept')).toEqual([{ id: 1 }]);
  });

  it('serves again after the database of Temporal was lost', async () => {
    await stack.loseTemporal();
    const page = `${String(stack.addresses.temporalUi)}/api/v1/namespaces/${String(stack.environment.TEMPORAL_NAMESPACE)}`;
    expect((await fetch(page)).status).toBe(200);
  });

  it('keeps a part down that was stopped on purpose', async () => {
    await stack.stopPart('mail');
    await expect(fetch(stack.addresses.mailbox)).rejects.toThrow();
    await stack.startPart('mail');
    expect((await fetch(stack.addresses.mailbox)).status).toBe(200);
  });
});

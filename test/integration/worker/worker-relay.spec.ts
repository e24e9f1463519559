import { randomBytes } from 'node:crypto';
import { type KeyRing, parseKeyRing } from '@samenspel/config';
import { Engine, KillPoints } from '@samenspel/engine';
import { Leader, openDataSource } from '@samenspel/persistence';
import { workflowIdOf } from '@samenspel/workflows/contract';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { Metrics } from '../../../apps/worker/src/platform/metrics';
import { Relay } from '../../../apps/worker/src/relay/relay';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { testServers } from '../../support/test-servers';
import { aRunningTask, type RunningTask } from './a-running-task';
import { TemporalBehindADoor } from './temporal-behind-a-door';
import { until } from './until';

const keys = (): KeyRing => {
  const ring = parseKeyRing(`test:${randomBytes(32).toString('base64')}`);
  if (!ring) throw new Error('Not a ring of keys');
  return ring;
};

describe('the relay', () => {
  const { address, namespace } = testServers().temporal;
  let database: FreshDatabase;
  let application: DataSource;
  let door: TemporalBehindADoor;
  let engine: Engine;
  let leader: Leader;
  let task: RunningTask;
  let look: Connection;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await openDataSource(database.applicationUrl, { poolSize: 4 });
    look = await Connection.connect({ address });
  });

  beforeEach(async () => {
    door = await TemporalBehindADoor.to(address);
    engine = new Engine({ address: door.address, namespace, payloadKeys: keys() });
    leader = new Leader({
      databaseUrl: database.applicationUrl,
      work: new Relay(engine, new Metrics(), new KillPoints({})),
      listener: { tookOver: () => undefined, failed: () => undefined },
    });
    task = await aRunningTask(application);
    leader.start();
  });

  afterEach(async () => {
    await leader.stop();
    await engine.onApplicationShutdown();
    await door.close();
    await new Client({ connection: look, namespace }).workflow
      .getHandle(workflowIdOf(task.taskId))
      .terminate()
      .catch(() => undefined);
  });

  afterAll(async () => {
    await look.close();
    await application.destroy();
    await database.drop();
  });

  const ring = (): Promise<unknown> =>
    application.query(`insert into ring (programme_id, task_id, why) values ($1, $2, 'test')`, [
      task.programmeId,
      task.taskId,
    ]);

  async function rings(): Promise<{ waiting: number; attempts: number }> {
    const [row] = await application.query<{ waiting: number; attempts: number }[]>(
      `select count(*) filter (where acknowledged_at is null)::int as waiting, coalesce(max(attempts), 0)::int as attempts from ring where task_id = $1`,
      [task.taskId],
    );
    return row ?? { waiting: 0, attempts: 0 };
  }

  const history = (): ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']> =>
    new Client({ connection: look, namespace }).workflow.getHandle(workflowIdOf(task.taskId)).fetchHistory();

  it('keeps a ring while Temporal is away and hands it over when it is back', async () => {
    await ring();
    await until(async () => (await rings()).attempts >= 2, 30_000);
    expect((await rings()).waiting).toBe(1);
    door.open();
    await until(async () => (await rings()).waiting === 0, 30_000);
    const { events } = await history();
    expect(
      events?.filter(({ workflowExecutionSignaledEventAttributes }) => workflowExecutionSignaledEventAttributes),
    ).toHaveLength(1);
  });

  it('makes one signal of the rings that wait for a task', async () => {
    await Promise.all([ring(), ring(), ring()]);
    await until(async () => (await rings()).attempts >= 1, 30_000);
    door.open();
    await until(async () => (await rings()).waiting === 0, 30_000);
    const { events } = await history();
    expect(
      events?.filter(({ workflowExecutionSignaledEventAttributes }) => workflowExecutionSignaledEventAttributes),
    ).toHaveLength(1);
  });

  it('shows Temporal nothing but the id of the workflow', async () => {
    door.open();
    await ring();
    await until(async () => (await rings()).waiting === 0, 30_000);
    const started = (await history()).events?.[0]?.workflowExecutionStartedEventAttributes;
    const [payload] = started?.input?.payloads ?? [];
    expect(Buffer.from(payload!.metadata!['encoding']!).toString()).toBe('binary/encrypted');
    expect(Buffer.from(payload!.data!).toString('latin1')).not.toContain(task.taskId);
  });

  it('says that a command is pending when Temporal is away, without an error', async () => {
    await expect(engine.settleCommand(task.taskId, task.stepId)).resolves.toEqual({ status: 'pending' });
    await expect(engine.health()).resolves.toEqual({ reachable: false });
  });

  it('says that a command is pending when nobody executes it within five seconds', async () => {
    door.open();
    await engine.ring(task.taskId);
    const before = Date.now();
    await expect(engine.settleCommand(task.taskId, task.stepId)).resolves.toEqual({ status: 'pending' });
    expect(Date.now() - before).toBeLessThan(8_000);
  });

  it('replaces a running workflow only when it is started afresh', async () => {
    door.open();
    const runId = async (): Promise<string> =>
      (await new Client({ connection: look, namespace }).workflow.getHandle(workflowIdOf(task.taskId)).describe())
        .runId;
    await engine.start(task.taskId);
    const first = await runId();
    await engine.start(task.taskId);
    await engine.ring(task.taskId);
    expect(await runId()).toBe(first);
    await engine.startAfresh(task.taskId);
    expect(await runId()).not.toBe(first);
  });
});

import type { Engine, TemporalHealth } from '@samenspel/engine';
import { LeaderConnection, openDataSource } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { Metrics } from '../../../apps/worker/src/platform/metrics';
import { Reconciler } from '../../../apps/worker/src/reconciler/reconciler';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { aRunningTask, type RunningTask } from './a-running-task';

/** What was asked of Temporal, in order. */
class AskedEngine {
  readonly asked: string[] = [];
  reachable = true;
  databaseId = 'first';

  health = (): Promise<TemporalHealth> =>
    Promise.resolve(this.reachable ? { reachable: true, databaseId: this.databaseId } : { reachable: false });
  start = (taskId: string): Promise<void> => this.note('start', taskId);
  startAfresh = (taskId: string): Promise<void> => this.note('afresh', taskId);

  private note(what: string, taskId: string): Promise<void> {
    this.asked.push(`${what} ${taskId}`);
    return Promise.resolve();
  }
}

describe('the reconciler', () => {
  let database: FreshDatabase;
  let application: DataSource;
  let connection: LeaderConnection;
  let engine: AskedEngine;
  let reconciler: Reconciler;
  let task: RunningTask;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await openDataSource(database.applicationUrl, { poolSize: 4 });
    connection = await LeaderConnection.open(database.applicationUrl, 'reconciler', () => undefined);
  });

  beforeEach(async () => {
    await application.query(`update task set status = 'cancelled'`);
    await application.query('update temporal_mark set database_id = null');
    engine = new AskedEngine();
    reconciler = new Reconciler(engine as unknown as Engine, new Metrics(), { reconcilerGraceMs: 1_000 });
    task = await aRunningTask(application);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(async () => {
    await connection.close();
    await application.destroy();
    await database.drop();
  });

  const set = (change: string): Promise<unknown> =>
    application.query(`update task set ${change} where id = $1`, [task.taskId]);
  const ringsOf = (): Promise<{ why: string }[]> =>
    application.query('select why from ring where task_id = $1 order by created_at', [task.taskId]);

  /** Lets the reconciler lead for longer than a task that was rung may take. */
  async function leadForTwoMinutes(): Promise<void> {
    const now = Date.now();
    await reconciler.takeOver();
    jest.spyOn(Date, 'now').mockReturnValue(now + 120_000);
  }

  it('rings a task whose planned look is past by more than the grace, once', async () => {
    await set(`next_wake_at = clock_timestamp() - interval '5 seconds'`);
    await reconciler.round(connection);
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([{ why: 'overdue' }]);
  });

  it('rings a task that answered its last ring and sleeps through what it planned then', async () => {
    await application.query(
      `insert into ring (programme_id, task_id, why, created_at, acknowledged_at)
       values ($1, $2, 'launched', clock_timestamp() - interval '20 seconds', clock_timestamp() - interval '19 seconds')`,
      [task.programmeId, task.taskId],
    );
    await set(
      `last_look_at = clock_timestamp() - interval '18 seconds', next_wake_at = clock_timestamp() - interval '5 seconds'`,
    );
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([{ why: 'launched' }, { why: 'overdue' }]);
  });

  it('rings every open task, once, when Temporal answers from another database than before', async () => {
    const ended = await aRunningTask(application);
    await application.query(`update task set status = 'anchored' where id = $1`, [ended.taskId]);
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([]);
    engine.databaseId = 'second';
    await reconciler.round(connection);
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([{ why: 'temporal-lost' }]);
    expect(await application.query('select why from ring where task_id = $1', [ended.taskId])).toEqual([]);
  });

  it('remembers the database of Temporal beyond its own life', async () => {
    await reconciler.round(connection);
    engine.databaseId = 'third';
    const successor = new Reconciler(engine as unknown as Engine, new Metrics(), { reconcilerGraceMs: 1_000 });
    await successor.round(connection);
    expect(await ringsOf()).toEqual([{ why: 'temporal-lost' }]);
  });

  it('leaves a task alone within the grace', async () => {
    await set(`next_wake_at = clock_timestamp() - interval '100 milliseconds'`);
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([]);
  });

  it('starts a running task that nobody looked at for five minutes, and asks again only later', async () => {
    await set(`last_look_at = clock_timestamp() - interval '6 minutes'`);
    await reconciler.round(connection);
    await reconciler.round(connection);
    expect(engine.asked).toEqual([`start ${task.taskId}`]);
  });

  it('starts a task afresh that was rung and did not look for a minute, once per rest', async () => {
    await leadForTwoMinutes();
    await application.query(
      `insert into ring (programme_id, task_id, why, created_at, acknowledged_at)
       values ($1, $2, 'wake', clock_timestamp() - interval '90 seconds', clock_timestamp() - interval '89 seconds')`,
      [task.programmeId, task.taskId],
    );
    await set(`last_look_at = clock_timestamp() - interval '2 minutes'`);
    await reconciler.round(connection);
    await reconciler.round(connection);
    expect(engine.asked).toEqual([`afresh ${task.taskId}`]);
    expect(await ringsOf()).toEqual([{ why: 'started-afresh' }]);
  });

  it('leaves a task alone that looked after it was rung', async () => {
    await leadForTwoMinutes();
    await application.query(
      `insert into ring (programme_id, task_id, why, created_at, acknowledged_at)
       values ($1, $2, 'wake', clock_timestamp() - interval '90 seconds', clock_timestamp() - interval '89 seconds')`,
      [task.programmeId, task.taskId],
    );
    await set(`last_look_at = clock_timestamp() - interval '88 seconds'`);
    await reconciler.round(connection);
    expect(engine.asked).toEqual([]);
  });

  it('asks nothing of Temporal while that is away', async () => {
    engine.reachable = false;
    await set(`last_look_at = clock_timestamp() - interval '6 minutes'`);
    await reconciler.round(connection);
    expect(engine.asked).toEqual([]);
  });

  it('forgets rings of tasks that were looked at, and of tasks that ended', async () => {
    await application.query(
      `insert into ring (programme_id, task_id, why, created_at, acknowledged_at)
       values ($1, $2, 'wake', clock_timestamp() - interval '10 minutes', clock_timestamp() - interval '9 minutes')`,
      [task.programmeId, task.taskId],
    );
    await reconciler.round(connection);
    expect(await ringsOf()).toEqual([]);
  });

  it('leaves tasks that ended in peace', async () => {
    await set(
      `status = 'anchored', next_wake_at = clock_timestamp() - interval '1 hour', last_look_at = clock_timestamp() - interval '1 hour'`,
    );
    await reconciler.round(connection);
    expect([await ringsOf(), engine.asked]).toEqual([[], []]);
  });
});

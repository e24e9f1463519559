import { setTimeout as rest } from 'node:timers/promises';
import { KillPoints } from '@samenspel/engine';
import { Leader, openDataSource, verifySeals } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { Sealer } from '../../../apps/worker/src/sealer/sealer';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { anObligation, aRunningTask, type RunningTask, writeEvent } from './a-running-task';
import { until } from './until';

describe('the sealer', () => {
  let database: FreshDatabase;
  let application: DataSource;
  let leaders: Leader[];
  let task: RunningTask;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await openDataSource(database.applicationUrl, { poolSize: 20 });
  });

  beforeEach(async () => {
    leaders = [];
    task = await aRunningTask(application);
  });

  afterEach(async () => {
    await Promise.all(leaders.map((leader) => leader.stop()));
  });

  afterAll(async () => {
    await application.destroy();
    await database.drop();
  });

  function startSealer(took: (name: string) => void = () => undefined): Leader {
    const failures: unknown[] = [];
    const leader = new Leader({
      databaseUrl: database.applicationUrl,
      work: new Sealer(new KillPoints({})),
      listener: { tookOver: took, failed: (_, error) => failures.push(error) },
      candidateMs: 50,
    });
    leaders.push(leader);
    leader.start();
    return leader;
  }

  const sealsOf = async ({ stream }: RunningTask): Promise<number> => {
    const [row] = await application.query<{ seals: number }[]>(
      'select count(*)::int as seals from seal where stream = $1',
      [stream],
    );
    return row?.seals ?? 0;
  };

  const ringsOf = async ({ taskId }: RunningTask): Promise<number> => {
    const [row] = await application.query<{ rings: number }[]>(
      'select count(*)::int as rings from ring where task_id = $1',
      [taskId],
    );
    return row?.rings ?? 0;
  };

  async function arm(wake: { nobodyOwes: boolean; onEventTypes: string[]; afterSeq: number }): Promise<void> {
    await application.query('update step set wake = $2, wake_armed_at = clock_timestamp() where id = $1', [
      task.stepId,
      JSON.stringify(wake),
    ]);
  }

  it('skips no event, however transactions overlap', async () => {
    startSealer();
    const slow = application.createQueryRunner();
    await slow.startTransaction();
    // Its transaction id and its number are drawn before those of all the others, and it commits after them.
    await writeEvent(slow, task);
    const overlapping = Array.from({ length: 40 }, async () => {
      const runner = application.createQueryRunner();
      await runner.startTransaction();
      await writeEvent(runner, task);
      await runner.query('select pg_sleep(random() * 0.1)');
      await runner.commitTransaction();
      await runner.release();
    });
    await Promise.all(overlapping);
    const sealedMeanwhile = await sealsOf(task);
    await slow.commitTransaction();
    await slow.release();
    expect(sealedMeanwhile).toBe(0);
    await until(async () => (await sealsOf(task)) === 41);
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: true, seals: 41 });
  });

  it('waits for a transaction that was open before the first sealer ever began', async () => {
    await application.query(`update seal_mark set system_identifier = null, xact = '0', number = 0`);
    const slow = application.createQueryRunner();
    await slow.startTransaction();
    await writeEvent(slow, task);
    await writeEvent(application, task);
    const took: string[] = [];
    startSealer((name) => took.push(name));
    await until(() => took.length === 1);
    await rest(300);
    const sealedMeanwhile = await sealsOf(task);
    await slow.commitTransaction();
    await slow.release();
    expect(sealedMeanwhile).toBe(0);
    await until(async () => (await sealsOf(task)) === 2);
  });

  it('leaves out what was rolled back, without a gap', async () => {
    startSealer();
    await writeEvent(application, task);
    const runner = application.createQueryRunner();
    await runner.startTransaction();
    await writeEvent(runner, task);
    await runner.rollbackTransaction();
    await runner.release();
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 2);
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: true, seals: 2 });
  });

  it('makes a chain in which a changed event is found', async () => {
    startSealer();
    for (let times = 0; times < 5; times += 1) await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 5);
    const owner = await openDataSource(database.ownerUrl, { poolSize: 1 });
    await owner.query(
      `update event set actor = 'person:somebody-else' where id = (select event_id from seal where stream = $1 and seq = 3)`,
      [task.stream],
    );
    await owner.destroy();
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: false, brokenAt: 3, why: 'hash' });
  });

  it('makes a chain in which a removed event is found', async () => {
    startSealer();
    for (let times = 0; times < 3; times += 1) await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 3);
    const owner = await openDataSource(database.ownerUrl, { poolSize: 1 });
    await owner.query('delete from seal where stream = $1 and seq = 2', [task.stream]);
    await owner.destroy();
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: false, brokenAt: 2, why: 'gap' });
  });

  it('leads alone, and another takes over when the first one is gone', async () => {
    const took: string[] = [];
    const first = startSealer(() => took.push('first'));
    await until(() => took.length === 1);
    startSealer(() => took.push('second'));
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 1);
    expect(took).toEqual(['first']);
    await first.stop();
    await until(() => took.length === 2);
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 2);
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: true, seals: 2 });
  });

  it('begins again when its connection is cut off', async () => {
    const took: string[] = [];
    startSealer(() => took.push('again'));
    await until(() => took.length === 1);
    const owner = await openDataSource(database.ownerUrl, { poolSize: 1 });
    await application.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samenspel sealer' and datname = current_database()`,
    );
    await owner.destroy();
    await until(() => took.length === 2);
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 1);
  });

  it('goes on by what has no seal when the database was restored in another cluster', async () => {
    const before = startSealer();
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 1);
    await before.stop();
    // What a restore leaves: ids of transactions that lie far ahead of those of this cluster, and a mark up there.
    await application.query(
      `insert into event (xact, programme_id, task_id, stream, type, actor) values ('4000000000000', $1, $2::uuid, 'task/' || $2::uuid, 'step.opened', 'process')`,
      [task.programmeId, task.taskId],
    );
    await application.query(`update seal_mark set system_identifier = '1', xact = '4000000000000', number = 0`);
    await writeEvent(application, task);
    startSealer();
    await until(async () => (await sealsOf(task)) === 3);
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 4);
    expect(await verifySeals(application, task.stream)).toMatchObject({ intact: true, seals: 4 });
  });

  it('tells which streams grew', async () => {
    const listener = application.createQueryRunner();
    const client = (await listener.connect()) as {
      on(event: 'notification', heard: (message: { payload?: string }) => void): void;
    };
    const heard: string[] = [];
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('listen sealed');
    startSealer();
    await writeEvent(application, task);
    await until(() => heard.some((payload) => payload.includes(task.stream)));
    await listener.query('unlisten sealed');
    await listener.release();
  });

  it('rings once when nobody owes anything any more, however many answers came', async () => {
    const obligations = [
      await anObligation(application, task),
      await anObligation(application, task),
      await anObligation(application, task),
    ];
    await arm({ nobodyOwes: true, onEventTypes: [], afterSeq: 0 });
    startSealer();
    for (const id of obligations) {
      expect(await ringsOf(task)).toBe(0);
      await application.transaction(async (manager) => {
        await manager.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [id]);
        await writeEvent(manager, task);
      });
    }
    await until(async () => (await ringsOf(task)) === 1);
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 4);
    expect(await ringsOf(task)).toBe(1);
  });

  it('rings for an event of a type that is waited for, after the seal that was seen', async () => {
    startSealer();
    await writeEvent(application, task, 'invitation.refused-by-essential-party');
    await until(async () => (await sealsOf(task)) === 1);
    await arm({ nobodyOwes: false, onEventTypes: ['invitation.refused-by-essential-party'], afterSeq: 1 });
    await writeEvent(application, task, 'invitation.replied');
    await until(async () => (await sealsOf(task)) === 2);
    expect(await ringsOf(task)).toBe(0);
    await writeEvent(application, task, 'invitation.refused-by-essential-party');
    await until(async () => (await ringsOf(task)) === 1);
  });

  it('loses no wake-up when arming and answering cross', async () => {
    startSealer();
    for (let times = 0; times < 15; times += 1) {
      const crossed = await aRunningTask(application);
      const id = await anObligation(application, crossed);
      const look = async (): Promise<boolean> => {
        await application.query(
          `update step set wake = '{"nobodyOwes":true,"onEventTypes":[],"afterSeq":0}', wake_armed_at = clock_timestamp() where id = $1`,
          [crossed.stepId],
        );
        const [row] = await application.query<{ owes: boolean }[]>(
          'select exists (select 1 from obligation where step_id = $1 and fulfilled_at is null) as owes',
          [crossed.stepId],
        );
        return row?.owes === false;
      };
      const answer = application.transaction(async (manager) => {
        await manager.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [id]);
        await writeEvent(manager, crossed);
      });
      const [seen] = await Promise.all([look(), answer]);
      if (!seen) await until(async () => (await ringsOf(crossed)) === 1);
    }
  });

  it('never rings for a task that ended', async () => {
    await arm({ nobodyOwes: true, onEventTypes: [], afterSeq: 0 });
    await application.query(`update task set status = 'cancelled' where id = $1`, [task.taskId]);
    startSealer();
    await writeEvent(application, task);
    await until(async () => (await sealsOf(task)) === 1);
    expect(await ringsOf(task)).toBe(0);
  });
});

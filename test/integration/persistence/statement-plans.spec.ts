import { randomUUID } from 'node:crypto';
import { Database, Gate, ObligationRepository, openDataSource } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { writeToOwing } from '../../../apps/worker/src/activities/reminder/write-to-owing';
import { findStepById } from '../../../apps/worker/src/activities/record/step-row';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
import { aRecord, aStep, people, reactionsOwed, type ARecord } from '../../builders/a-record';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';

const roster = 10_000;

// The statistics are those of small tables, as on the day that the first large consultation opens.
describe('the statements over a roster of 10,000', () => {
  let urls: FreshDatabase;
  let dataSource: DataSource;
  let database: Database;
  let record: ARecord;
  let stepId: string;
  let personIds: readonly string[];
  let partyIds: readonly string[];

  beforeAll(async () => {
    urls = await freshDatabase();
    const owner = await openDataSource(urls.ownerUrl, { poolSize: 1 });
    for (const table of ['obligation', 'mail', 'link', 'party', 'seat', 'person', 'given_answer', 'task_party']) {
      await owner.query(`alter table ${table} set (autovacuum_enabled = false)`);
    }
    // One connection, so that what it counted can be asked of it.
    dataSource = await openDataSource(urls.applicationUrl, { poolSize: 1 });
    database = new Database(dataSource);
    record = await aRecord(database);
    const few = await people(database, record, 10);
    await reactionsOwed(database, record, await aStep(database, record), few.partyIds);
    await owner.query('analyze');
    await owner.destroy();
    ({ personIds, partyIds } = await people(database, record, roster));
    stepId = await aStep(database, record);
    await reactionsOwed(database, record, stepId, partyIds);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await urls.drop();
  });

  async function rowsRead(): Promise<number> {
    await dataSource.query('select pg_stat_force_next_flush()');
    const [row] = await dataSource.query<readonly { n: number }[]>(
      'select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint as n from pg_stat_user_tables',
    );
    return row?.n ?? 0;
  }

  async function readingFor(work: () => Promise<unknown>): Promise<number> {
    const before = await rowsRead();
    await work();
    return (await rowsRead()) - before;
  }

  const remind = (dedup: string): Promise<number> =>
    new TaskRecord(database, { linkKeyId: 'k1' }).change(record.taskId, async (change) => {
      const step = await findStepById(change, stepId);
      if (step === undefined) throw new Error('The step is there');
      return writeToOwing(change, { step, asked: { kinds: ['reaction'], mail: 'reminder' }, dedup });
    });

  it('write to everybody who still owes it by reading each row a few times', async () => {
    let mails = 0;
    const read = await readingFor(async () => {
      mails = await remind('first');
    });
    expect(mails).toBe(roster);
    expect(read).toBeGreaterThan(roster);
    expect(read).toBeLessThan(20 * roster);
  });

  it('write nothing twice, and read no more for it', async () => {
    const read = await readingFor(async () => {
      expect(await remind('first')).toBe(0);
    });
    expect(read).toBeLessThan(20 * roster);
  });

  it('find what one person owes without reading the roster', async () => {
    const obligations = new ObligationRepository(database);
    const read = await readingFor(async () => {
      expect(await obligations.findOpenOfPerson(personIds[0] ?? '')).toHaveLength(1);
    });
    expect(read).toBeLessThan(200);
  });

  it('record one answer without reading the roster', async () => {
    const gate = new Gate(dataSource, database);
    const [personId = '', partyId = ''] = [personIds[1], partyIds[1]];
    const read = await readingFor(async () => {
      const answer = { stepId, kind: 'reaction', sender: `party:${partyId}`, partyId, personId, body: {} } as const;
      const stored = await gate.recordAnswer({ ...answer, final: false, fulfils: true, idempotencyKey: randomUUID() });
      expect(stored.status).toBe('accepted');
    });
    expect(read).toBeLessThan(200);
  });
});

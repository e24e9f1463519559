import { Test } from '@nestjs/testing';
import { Database, Gate, PersistenceModule, TaskRepository } from '@samenspel/persistence';
import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';

describe('the persistence module', () => {
  let urls: FreshDatabase;
  beforeAll(async () => {
    urls = await freshDatabase();
  });
  afterAll(() => urls.drop());

  it('gives the door and the repositories, and closes the pool at the end', async () => {
    const persistence = PersistenceModule.forRoot(urls.applicationUrl, {
      poolSize: 2,
      applicationName: 'samenspel-test',
    });
    const module = await Test.createTestingModule({ imports: [persistence] }).compile();
    const database = module.get(Database);
    expect(module.get(TaskRepository)).toBeInstanceOf(TaskRepository);
    expect(module.get(Gate)).toBeInstanceOf(Gate);
    expect(
      await database.rows(
        `select current_setting('application_name') as name, current_setting('lock_timeout') as lock_timeout`,
      ),
    ).toEqual([{ name: 'samenspel-test', lockTimeout: '5s' }]);
    await module.close();
    expect(module.get(DataSource).isInitialized).toBe(false);
  });
});

describe('the door', () => {
  it('speaks of instants in milliseconds, of dates as texts, and of numbers as numbers', async () => {
    const urls = await freshDatabase();
    const persistence = PersistenceModule.forRoot(urls.applicationUrl);
    const module = await Test.createTestingModule({ imports: [persistence] }).compile();
    const row = await module
      .get(Database)
      .row(
        `select '2026-03-29 01:00:00.123456+00'::timestamptz as at, '2026-03-29'::date as on_day, 7.5::numeric as hours, 12::bigint as big`,
      );
    expect(row).toEqual({ at: Date.UTC(2026, 2, 29, 1, 0, 0, 123), onDay: '2026-03-29', hours: 7.5, big: 12 });
    await module.close();
    await urls.drop();
  });
});

import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';

describe('a fresh database', () => {
  let database: FreshDatabase;
  let application: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
  });

  afterAll(async () => {
    await application.end();
    await database.drop();
  });

  it('is PostgreSQL 18', async () => {
    const { rows } = await application.query<{ server_version_num: string }>('show server_version_num');
    expect(Number(rows[0]!.server_version_num)).toBeGreaterThanOrEqual(180_000);
  });

  it('was migrated', async () => {
    const { rows } = await application.query<{ tables: string }>(
      "select count(*) as tables from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')",
    );
    expect(Number(rows[0]!.tables)).toBeGreaterThan(5);
  });

  it('does not let the application alter anything', async () => {
    await expect(application.query('create table public.mine (id int)')).rejects.toThrow(/permission denied/);
  });
});

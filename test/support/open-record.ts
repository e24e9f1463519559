import { Database, openDataSource } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from './fresh-database';

/** A database of one test file with the door to it, as the processes have it. */
export interface OpenRecord {
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly urls: FreshDatabase;
  close(): Promise<void>;
}

export async function openRecord(poolSize = 4): Promise<OpenRecord> {
  const urls = await freshDatabase();
  const dataSource = await openDataSource(urls.applicationUrl, { poolSize });
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await urls.drop();
  };
  return { dataSource, database: new Database(dataSource), urls, close };
}

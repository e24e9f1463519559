import type { FreshDatabase } from '../../support/fresh-database';
import { freshDatabase } from '../../support/fresh-database';
import { asking } from './asking';

/** A database without anything in it, to migrate from the first schema on. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  await asking(database.ownerUrl, 'drop schema public cascade');
  await asking(database.ownerUrl, 'create schema public');
  return database;
}

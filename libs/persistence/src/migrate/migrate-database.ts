import type { MigrateConfig } from '@samenspel/config';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../database/data-source';
import { grantToApplication } from './grant-to-application';

// "samenspel" as a number; any fixed one does, as long as no other program locks it in this database.
const migrationLock = 7_264_736_773_5n;

export interface Migrated {
  /** Names of the migrations that ran now; empty when the schema was up to date. */
  readonly ran: readonly string[];
  readonly applicationUser: string;
}

/**
 * Brings the schema up to date as its owner and grants the application's user what it needs. Two at once wait for each
 * other; running it again does nothing.
 */
export async function migrateDatabase(config: MigrateConfig): Promise<Migrated> {
  const applicationUser = decodeURIComponent(new URL(config.applicationUrl).username);
  const owner = await openDataSource(config.ownerUrl, {
    poolSize: 2,
    applicationName: 'samenspel-migrate',
    statementTimeoutMs: 0,
  });
  try {
    return await underMigrationLock(owner, async () => {
      const ran = await owner.runMigrations({ transaction: 'each' });
      await grantToApplication(owner, applicationUser);
      return { ran: ran.map((migration) => migration.name), applicationUser };
    });
  } finally {
    await owner.destroy();
  }
}

async function underMigrationLock<Result>(owner: DataSource, work: () => Promise<Result>): Promise<Result> {
  const runner = owner.createQueryRunner();
  try {
    // Another one may migrate for minutes; waiting is right, so the lock time-out does not hold here.
    await runner.query('set lock_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [migrationLock.toString()]);
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock.toString()]);
    await runner.release();
  }
}

import { migrateConfig } from '@samenspel/config';
import { migrateDatabase } from './migrate/migrate-database';

async function main(): Promise<void> {
  const { ran, applicationUser } = await migrateDatabase(migrateConfig());
  const done = ran.length === 0 ? 'The schema was up to date' : `Migrated: ${ran.join(', ')}`;
  process.stdout.write(`${done}; ${applicationUser} may read and write, not alter.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import { readEnvironment, type Environment } from './environment';
import { databaseUrl } from './variables';

export interface MigrateConfig {
  /** The owner of the schema: the only one that changes it. */
  readonly ownerUrl: string;
  /** Whose user is granted what the processes need; may be the owner itself. */
  readonly applicationUrl: string;
}

/** @throws EnvironmentError naming every variable that is wrong or absent. */
export function migrateConfig(environment: Environment = process.env): MigrateConfig {
  const read = readEnvironment({ DATABASE_OWNER_URL: databaseUrl, DATABASE_URL: databaseUrl }, environment);
  return { ownerUrl: read.DATABASE_OWNER_URL, applicationUrl: read.DATABASE_URL };
}

import { readEnvironment, type Environment } from './environment';
import { databasePoolSize, databaseUrl } from './variables';

export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
}

/** For a program that needs the database only. @throws EnvironmentError naming every variable that is wrong or absent. */
export function databaseConfig(environment: Environment = process.env): DatabaseConfig {
  const read = readEnvironment({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: databasePoolSize }, environment);
  return { url: read.DATABASE_URL, poolSize: read.DATABASE_POOL_SIZE };
}

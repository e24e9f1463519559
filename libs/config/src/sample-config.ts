import { z } from 'zod';
import { readEnvironment, type Environment } from './environment';
import { databaseUrl } from './variables';

export interface SampleConfig {
  readonly databaseUrl: string;
  /** Where to write down whom one can look around as; absent: nowhere. */
  readonly peopleFile?: string;
}

const peopleFile = { schema: z.string().min(1).optional(), expected: 'the path of a file to write' };

/** @throws EnvironmentError naming every variable that is wrong or absent. */
export function sampleConfig(environment: Environment = process.env): SampleConfig {
  const read = readEnvironment({ DATABASE_URL: databaseUrl, SAMPLE_PEOPLE_FILE: peopleFile }, environment);
  return { databaseUrl: read.DATABASE_URL, peopleFile: read.SAMPLE_PEOPLE_FILE };
}

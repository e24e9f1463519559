import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrateDatabase } from '@samenspel/persistence';

export interface TestDatabase {
  readonly name: string;
  /** The owner of the schema, as in production. */
  readonly ownerUrl: string;
  /** What the processes connect with: it can read and write, not alter. */
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

const roles = { owner: 'samenspel_test_owner', application: 'samenspel_test_app' } as const;
const password = 'test';
const templateLock = 7_264_001;

/** A fresh database with the schema in it: a copy of a template that is migrated once per version of the schema. */
export async function aTestDatabase(): Promise<TestDatabase> {
  const template = templateName();
  await asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    if (!(await exists(client, template))) await makeTemplate(client, template);
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
  });
  return makeDatabase(template);
}

/** A database without anything in it. */
export const anEmptyDatabase = (): Promise<TestDatabase> =>
  asSuperuser(makeRoles).then(() => makeDatabase('template1'));

async function makeTemplate(client: Client, template: string): Promise<void> {
  await makeRoles(client);
  const made = `${template}_${randomBytes(3).toString('hex')}`;
  await client.query(`create database ${made} owner ${roles.owner}`);
  await migrateDatabase({ ownerUrl: urlOf(made, roles.owner), applicationUrl: urlOf(made, roles.application) });
  // Under its name only once it is whole, so that a run that was cut off leaves nothing half.
  await client.query(`alter database ${made} rename to ${template}`);
}

async function makeRoles(client: Client): Promise<void> {
  for (const role of Object.values(roles)) {
    const known = await client.query('select from pg_roles where rolname = $1', [role]);
    if (known.rowCount === 0)
      await client.query(`create role ${role} login password '${password}'`).catch(unlessMadeMeanwhile);
  }
}

function unlessMadeMeanwhile(error: unknown): void {
  if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
}

async function makeDatabase(template: string): Promise<TestDatabase> {
  const name = `samenspel_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => client.query(`create database ${name} template ${template} owner ${roles.owner}`));
  return {
    name,
    ownerUrl: urlOf(name, roles.owner),
    applicationUrl: urlOf(name, roles.application),
    drop: async () => {
      await asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function exists(client: Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  return rowCount === 1;
}

function templateName(): string {
  const migration = readFileSync(join(__dirname, '../../libs/persistence/src/migrations/0001-foundation.ts'));
  const grants = readFileSync(join(__dirname, '../../libs/persistence/src/migrate/grant-to-application.ts'));
  return `samenspel_template_${createHash('sha256').update(migration).update(grants).digest('hex').slice(0, 12)}`;
}

function urlOf(database: string, role: string): string {
  const url = new URL(superuserUrl());
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

function superuserUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: the tests run through `npm test`, which starts a server');
  return url;
}

async function asSuperuser<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: superuserUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

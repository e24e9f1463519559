import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { testServers } from './test-servers';

/** A database of one test file: migrated, empty, and nobody else's. */
export interface FreshDatabase {
  readonly name: string;
  /** Owns the tables; may do what migrations do. */
  readonly ownerUrl: string;
  /** What the api and the worker use. */
  readonly applicationUrl: string;
  /** Takes out what tests put in; what the migrations put in stays. */
  readonly empty: () => Promise<void>;
  /** Throws it away, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

function named(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asSuperuser(statements: readonly string[], database = 'postgres'): Promise<void> {
  const client = new Client({ connectionString: named(testServers().template.superuser, database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

// Deleting is faster than truncating where tables hold some rows; without its triggers, the order does not matter.
const emptied = `do $$ declare each text; begin
  set local session_replication_role = replica;
  for each in select tablename from pg_tables where schemaname = 'public' and tablename not in ('migration', 'seal_mark', 'temporal_mark')
  loop execute format('delete from %I', each); end loop;
end $$`;

/** Copies the migrated template: some tens of milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { template } = testServers();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const from = new URL(template.owner).pathname.slice(1);
  await asSuperuser([
    `create database ${name} template ${from} owner samenspel_owner`,
    `grant connect on database ${name} to samenspel_app`,
  ]);
  return {
    name,
    ownerUrl: named(template.owner, name),
    applicationUrl: named(template.application, name),
    empty: () => asSuperuser([emptied], name),
    drop: () => asSuperuser([`drop database if exists ${name} with (force)`]),
  };
}

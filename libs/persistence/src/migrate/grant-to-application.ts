import type { DataSource } from 'typeorm';

/** What happened is only ever added to: not even a fault in our own code may change it. */
const insertOnlyTables = ['event', 'seal', 'anchoring_version'];

/**
 * Grants the application's user reading and writing of every table, and of the log only reading and adding. Nothing is
 * granted that changes the schema. Repeating it changes nothing; the owner itself is left as it is.
 */
export async function grantToApplication(owner: DataSource, applicationUser: string): Promise<void> {
  const [who] = await owner.query<readonly { same: boolean; exists: boolean; name: string }[]>(
    `select current_user = $1 as same, exists (select from pg_roles where rolname = $1) as exists, quote_ident($1) as name`,
    [applicationUser],
  );
  if (who === undefined || who.same) return;
  if (!who.exists)
    throw new Error(
      `The user of DATABASE_URL does not exist on the server; create it: create role ${who.name} login password '...'`,
    );
  await owner.transaction(async (manager) => {
    for (const statement of grantsFor(who.name)) await manager.query(statement);
  });
}

const grantsFor = (user: string): readonly string[] => [
  `revoke create on schema public from public`,
  `revoke all on schema public from ${user}`,
  `grant usage on schema public to ${user}`,
  `revoke all on all tables in schema public from ${user}`,
  `grant select, insert, update, delete on all tables in schema public to ${user}`,
  `revoke update, delete, truncate on ${insertOnlyTables.join(', ')} from ${user}`,
  `revoke insert, update, delete on migration from ${user}`,
  `grant usage on all sequences in schema public to ${user}`,
  `grant execute on all functions in schema public to ${user}`,
];

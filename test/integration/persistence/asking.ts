import { Client } from 'pg';

/** Asks the database one thing, on a connection of its own. */
export async function asking(
  url: string,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, [...parameters])).rows;
  } finally {
    await client.end();
  }
}

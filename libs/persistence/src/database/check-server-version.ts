import type { DataSource } from 'typeorm';

/** `uuidv7()` and what the plans of the statements were looked at with. */
export const leastServerVersion = 18;

export class ServerTooOldError extends Error {
  override readonly name = 'ServerTooOldError';

  constructor(readonly came: string) {
    super(
      `PostgreSQL ${String(leastServerVersion)} or newer is needed; this server is ${came}. Point DATABASE_URL to a newer one.`,
    );
  }
}

/** @throws ServerTooOldError before anything is written to a server that lacks what the schema uses. */
export async function checkServerVersion(dataSource: DataSource): Promise<void> {
  const [version] = await dataSource.query<readonly { number: number; name: string }[]>(
    `select current_setting('server_version_num')::int / 10000 as number, current_setting('server_version') as name`,
  );
  if (version === undefined || version.number < leastServerVersion)
    throw new ServerTooOldError(version?.name ?? 'unknown');
}

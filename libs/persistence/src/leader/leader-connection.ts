import { Client } from 'pg';

/** Statements on the one connection whose session holds the lock of the leader. */
export class LeaderConnection {
  private constructor(private readonly client: Client) {}

  /** @param onLost called once when the connection breaks while nobody waits for an answer on it. */
  static async open(databaseUrl: string, name: string, onLost: (error: Error) => void): Promise<LeaderConnection> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: `samenspel ${name}`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', onLost);
    await client.connect();
    // A leader whose machine vanished must not keep the lock for the two hours that the system would wait.
    await client.query(`set lock_timeout = '5s'; set statement_timeout = '120s';
      set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 2`);
    return new LeaderConnection(client);
  }

  /** Whether this session now holds the lock of that name; it keeps it until it ends. */
  async tryToLead(name: string): Promise<boolean> {
    const [row] = await this.rows<{ leads: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('samenspel/leader/' || $1, 0)) as leads`,
      [name],
    );
    return row?.leads ?? false;
  }

  async rows<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.client.query(statement, [...parameters]);
    return result.rows as Row[];
  }

  /** The number of rows that a statement changed. */
  async change(statement: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.client.query(statement, [...parameters]);
    return result.rowCount ?? 0;
  }

  /** Runs the work in one transaction: all of it, or nothing. */
  async inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.client.query('begin');
    try {
      const result = await work();
      await this.client.query('commit');
      return result;
    } catch (error) {
      await this.client.query('rollback');
      throw error;
    }
  }

  /** Ends the session, and with it the lock. */
  async close(): Promise<void> {
    await this.client.end();
  }
}

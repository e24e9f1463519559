import type { Instant } from '@samenspel/domain';
import type { TaskChange } from './task-change';

/** The clock of PostgreSQL now: read after a lock was waited for, where the start of the change would be too early. */
export async function readClock({ sql, now }: TaskChange): Promise<Instant> {
  return (await sql.row<{ now: Instant }>('select clock_timestamp() as now'))?.now ?? now;
}

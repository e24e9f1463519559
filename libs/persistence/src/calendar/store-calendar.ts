import type { Calendar } from '@samenspel/domain';
import type { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { plainDigest } from '../event/salted-digest';

/** Stores the days once; the same days give the same id. */
export async function storeCalendar(
  sql: Pick<Database, 'execute' | 'row'>,
  programmeId: string,
  calendar: Calendar,
): Promise<string> {
  const fingerprint = plainDigest(calendar);
  await sql.execute(
    `insert into calendar (programme_id, fingerprint, body) values ($1, $2, $3)
     on conflict (programme_id, fingerprint) do nothing`,
    [programmeId, fingerprint, jsonb(calendar)],
  );
  const row = await sql.row<{ id: string }>('select id from calendar where programme_id = $1 and fingerprint = $2', [
    programmeId,
    fingerprint,
  ]);
  return found(row, 'calendar', fingerprint).id;
}

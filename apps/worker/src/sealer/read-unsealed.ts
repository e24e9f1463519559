import { type LeaderConnection, sealableColumns, type SealableEvent } from '@samenspel/persistence';

/** A place in the order of (xact, number); the numbers of PostgreSQL as text, for they outgrow those of JavaScript. */
export interface Mark {
  readonly xact: string;
  readonly number: string;
}

export interface UnsealedBatch {
  readonly events: readonly SealableEvent[];
  /** Where the next read goes on from. */
  readonly next: Mark;
}

interface Row extends SealableEvent {
  readonly xact: string;
  readonly horizon: string;
}

/**
 * The events behind the mark and below the oldest transaction that still runs, in order of (xact, number). Everything
 * there is finished, so none can appear there later, however transactions overlap. An event that has a seal is passed
 * over: after a restore old transaction ids come again.
 */
export async function readUnsealed(connection: LeaderConnection, mark: Mark, limit: number): Promise<UnsealedBatch> {
  const rows = await connection.rows<Row>(
    `select e.xact::text as xact, pg_snapshot_xmin(pg_current_snapshot())::text as horizon, ${sealableColumns}
       from event e
      where (e.xact, e.number) > ($1::xid8, $2::bigint) and e.xact < pg_snapshot_xmin(pg_current_snapshot())
        and not exists (select 1 from seal l where l.event_id = e.id)
      order by e.xact, e.number limit $3`,
    [mark.xact, mark.number, limit],
  );
  return { events: rows, next: markAfter(rows, mark, limit) };
}

/**
 * After a dump and restore: every event without a seal that can be seen, oldest number first. The next mark lies at the
 * oldest transaction that ran in that same snapshot: what could not be seen yet does not lie below it.
 */
export async function readUnsealedAnywhere(connection: LeaderConnection, limit: number): Promise<UnsealedBatch> {
  const rows = await connection.rows<Row | (Pick<Row, 'horizon'> & { id: null })>(
    `select h.horizon, u.* from (select pg_snapshot_xmin(pg_current_snapshot())::text as horizon) h
       left join lateral (
         select e.xact::text as xact, ${sealableColumns}
           from event e where not exists (select 1 from seal l where l.event_id = e.id)
          order by e.number limit $1) u on true`,
    [limit],
  );
  const events = rows.filter((row): row is Row => row.id !== null);
  return { events, next: { xact: rows[0]?.horizon ?? '0', number: '0' } };
}

function markAfter(rows: readonly Row[], mark: Mark, limit: number): Mark {
  const last = rows.at(-1);
  if (!last) return mark;
  // A batch that is not full took all that lay below the horizon, so the mark can go up to it.
  return rows.length < limit ? { xact: last.horizon, number: '0' } : { xact: last.xact, number: last.number };
}

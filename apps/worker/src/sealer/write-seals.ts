import { type LeaderConnection, sealedChannel, sealedPayload, type SealableEvent } from '@samenspel/persistence';
import { chainEvents, type ChainHead, type Seal } from './chain-events';
import type { UnsealedBatch } from './read-unsealed';
import { ringCrossedWakes } from './ring-crossed-wakes';

/** Seals a batch, moves the mark, rings the steps whose wake condition it crossed, and tells which streams grew. */
export async function writeSeals(connection: LeaderConnection, batch: UnsealedBatch): Promise<readonly Seal[]> {
  const streams = [...new Set(batch.events.map(({ stream }) => stream))];
  const seals = chainEvents(batch.events, await readHeads(connection, streams));
  await insertSeals(connection, seals);
  await connection.change('update seal_mark set xact = $1::xid8, number = $2, moved_at = clock_timestamp()', [
    batch.next.xact,
    batch.next.number,
  ]);
  await ringCrossedWakes(connection, firstSeqs(batch.events, seals));
  await connection.rows('select pg_notify($1, $2)', [sealedChannel, sealedPayload(streams)]);
  return seals;
}

async function readHeads(connection: LeaderConnection, streams: readonly string[]): Promise<Map<string, ChainHead>> {
  const rows = await connection.rows<{ stream: string; seq: string; hash: string }>(
    `select s.stream, l.seq::text as seq, l.hash from unnest($1::text[]) as s(stream)
      cross join lateral (select seq, hash from seal where seal.stream = s.stream order by seq desc limit 1) l`,
    [streams],
  );
  return new Map(rows.map(({ stream, seq, hash }) => [stream, { seq: Number(seq), hash }]));
}

async function insertSeals(connection: LeaderConnection, seals: readonly Seal[]): Promise<void> {
  await connection.change(
    `insert into seal (stream, seq, event_id, hash)
     select * from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[])`,
    [
      seals.map(({ stream }) => stream),
      seals.map(({ seq }) => seq),
      seals.map(({ eventId }) => eventId),
      seals.map(({ hash }) => hash),
    ],
  );
}

/** For each task with new seals, the first new seq of its stream. */
function firstSeqs(events: readonly SealableEvent[], seals: readonly Seal[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  events.forEach(({ taskId, stream }, index) => {
    const seq = seals[index]?.seq;
    if (taskId === null || seq === undefined || stream !== `task/${taskId}` || first.has(taskId)) return;
    first.set(taskId, seq);
  });
  return first;
}

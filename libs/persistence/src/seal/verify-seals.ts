import { chainStart, sealableColumns, type SealableEvent, sealHash } from './seal-hash';

/** Anything that runs one statement and gives its rows: a `DataSource` of TypeORM, or a connection. */
export interface SealReader {
  query(statement: string, parameters: unknown[]): Promise<unknown>;
}

/** Whether the chain of a stream holds; `broken` names the first seal that does not follow from what is stored. */
export type ChainVerdict =
  | { readonly intact: true; readonly seals: number; readonly lastHash: string }
  | { readonly intact: false; readonly brokenAt: number; readonly eventId: string; readonly why: 'gap' | 'hash' };

/** An event with its place in the chain of its stream. */
export interface StoredSeal extends SealableEvent {
  readonly seq: string;
  readonly hash: string;
}

const pageSize = 2_000;

/** Computes every seal of the stream (`task/<uuid>`, `programme/<uuid>`) again from the events and compares. */
export async function verifySeals(reader: SealReader, stream: string): Promise<ChainVerdict> {
  let seq = 0;
  let previous = chainStart;
  for (;;) {
    const page = await readSealed(reader, stream, seq);
    for (const stored of page) {
      seq += 1;
      const why = faultOf(stored, seq, previous);
      if (why) return { intact: false, brokenAt: seq, eventId: stored.id, why };
      previous = stored.hash;
    }
    if (page.length < pageSize) return { intact: true, seals: seq, lastHash: previous };
  }
}

function faultOf(stored: StoredSeal, seq: number, previous: string): 'gap' | 'hash' | undefined {
  if (Number(stored.seq) !== seq) return 'gap';
  return stored.hash === sealHash(previous, seq, stored) ? undefined : 'hash';
}

/** The next lines of a stream after a place, in their order; a page of them, and none after the last. */
export async function readSealed(reader: SealReader, stream: string, after: number): Promise<readonly StoredSeal[]> {
  const answer = await reader.query(
    `select l.seq::text as seq, l.hash, ${sealableColumns}
       from seal l join event e on e.id = l.event_id
      where l.stream = $1 and l.seq > $2 order by l.seq limit ${String(pageSize)}`,
    [stream, after],
  );
  // TypeORM gives the rows themselves, `pg` an answer that holds them.
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown }).rows) as readonly StoredSeal[];
}

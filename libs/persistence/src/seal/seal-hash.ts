import { createHash } from 'node:crypto';

/** What of an event goes into its seal; instants as ISO 8601 in UTC with microseconds, as PostgreSQL keeps them. */
export interface SealableEvent {
  readonly id: string;
  readonly number: string;
  readonly stream: string;
  readonly type: string;
  readonly v: number;
  readonly occurredAt: string;
  readonly programmeId: string;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly causedBy: string | null;
  readonly ids: unknown;
  readonly digest: string;
}

/** The columns of `event e` under the names of `SealableEvent`. */
export const sealableColumns = `e.id, e.number::text as number, e.stream, e.type, e.v,
  to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt",
  e.programme_id as "programmeId", e.task_id as "taskId", e.step_id as "stepId", e.actor,
  e.on_behalf_of as "onBehalfOf", e.caused_by as "causedBy", e.ids, e.digest`;

/** The hash before the first seal of a stream. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of a seal: SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the canonical form: a JSON array
 * without white space of, in this order, the text `samenspel-seal/1`, the hash of the seal before it in the stream
 * (64 zeros for the first), seq as a number, then id, number (as text), stream, type, v, occurredAt, programmeId, taskId,
 * stepId, actor, onBehalfOf, causedBy, ids and digest of the event. Objects have their members sorted by name; what is
 * absent is `null`. Anybody can check a chain with these lines and a SHA-256.
 */
export function sealHash(previous: string, seq: number, event: SealableEvent): string {
  const { id, number, stream, type, v, occurredAt, programmeId, taskId, stepId } = event;
  const { actor, onBehalfOf, causedBy, ids, digest } = event;
  const about = [id, number, stream, type, v, occurredAt, programmeId, taskId, stepId];
  const canonical = canonicalJson([
    'samenspel-seal/1',
    previous,
    seq,
    ...about,
    actor,
    onBehalfOf,
    causedBy,
    ids,
    digest,
  ]);
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

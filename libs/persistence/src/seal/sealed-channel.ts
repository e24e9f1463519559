/** The channel of PostgreSQL on which the sealer tells, after each batch, which streams have new seals. */
export const sealedChannel = 'sealed';

// A notification holds fewer than 8,000 bytes.
const longestPayload = 7_900;

/** The payload of a notification: the streams as a JSON array, or `*` when they do not fit. */
export function sealedPayload(streams: readonly string[]): string {
  const payload = JSON.stringify(streams);
  return Buffer.byteLength(payload) <= longestPayload ? payload : '*';
}

/** The streams of a notification; `all` when any stream may have new seals. */
export function streamsOfSealed(payload: string): readonly string[] | 'all' {
  return payload === '*' ? 'all' : (JSON.parse(payload) as string[]);
}

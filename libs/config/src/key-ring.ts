export interface Key {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** Keys by id. New things are made with `current`, the first one given; the others still open what they made. */
export interface KeyRing {
  readonly current: Key;
  readonly byId: ReadonlyMap<string, Key>;
}

const keyBytes = 32;

/**
 * Reads `id:base64,id:base64`; each secret is 32 bytes.
 * @returns undefined when the text is anything else.
 */
export function parseKeyRing(text: string): KeyRing | undefined {
  const keys = text.split(',').map(parseKey);
  if (!keys.every((key) => key !== undefined)) return undefined;
  const byId = new Map(keys.map((key) => [key.id, key]));
  const [current] = keys;
  return current !== undefined && byId.size === keys.length ? { current, byId } : undefined;
}

function parseKey(text: string): Key | undefined {
  const [, id, encoded] = /^\s*([\w-]{1,32}):([A-Za-z0-9+/_-]+=*)\s*$/.exec(text) ?? [];
  if (id === undefined || encoded === undefined) return undefined;
  const secret = new Uint8Array(Buffer.from(encoded, 'base64'));
  return secret.length === keyBytes ? { id, secret } : undefined;
}

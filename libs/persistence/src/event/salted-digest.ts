import { createHash, randomBytes } from 'node:crypto';

export interface SaltedDigest {
  readonly salt: Buffer;
  /** Lowercase hexadecimal SHA-256 of the salt and the canonical JSON of the content. */
  readonly digest: string;
}

const saltBytes = 16;

/**
 * The digest that an event holds of a text. The salt lies beside the text and goes when it is erased, so that nobody
 * can guess a short text from its digest afterwards, and the chain of the log still holds.
 */
export function saltedDigest(content: unknown, salt: Buffer = randomBytes(saltBytes)): SaltedDigest {
  return { salt, digest: createHash('sha256').update(salt).update(canonicalJson(content)).digest('hex') };
}

/** Lowercase hexadecimal SHA-256 of the canonical JSON of the content. */
export function plainDigest(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** JSON with sorted names and without absent ones, so that equal contents have equal texts (as in RFC 8785). */
export function canonicalJson(content: unknown): string {
  return JSON.stringify(content ?? null, (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

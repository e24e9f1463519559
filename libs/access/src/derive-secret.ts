import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '@samenspel/config';

/** base64url(HMAC-SHA256(secret[keyId], subject)); throws when the key has left the ring. */
export function deriveSecret(ring: KeyRing, keyId: string, subject: string): string {
  const key = ring.byId.get(keyId);
  if (!key) throw new Error(`Key ${keyId} is not in the ring of link keys (LINK_KEYS)`);
  return createHmac('sha256', key.secret).update(subject).digest('base64url');
}

/** Compares without telling by its time how much was right. */
export function sameSecret(given: string, expected: string): boolean {
  const left = createHash('sha256').update(given).digest();
  const right = createHash('sha256').update(expected).digest();
  return timingSafeEqual(left, right);
}

/** What is stored of a secret that somebody else holds. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A new secret of 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

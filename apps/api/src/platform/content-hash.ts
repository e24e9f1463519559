import { createHash } from 'node:crypto';
import { canonicalJson } from '@samenspel/persistence';

/** SHA-256, lowercase hexadecimal, over the UTF-8 of the canonical JSON (RFC 8785): the name of what never changes. */
export function contentHash(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

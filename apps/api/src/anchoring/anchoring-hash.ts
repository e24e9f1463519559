import { createHash } from 'node:crypto';
import type { AnchoringPlanBody } from '@samenspel/contracts';
import { canonicalJson } from '@samenspel/persistence';

/**
 * The name of a delivered borgingsplan: SHA-256, lowercase hexadecimal, over the UTF-8 of the canonical JSON (RFC 8785)
 * of `{ v: 1, plan, reason }`. Anybody who has the plan can check it.
 */
export function anchoringHash(plan: AnchoringPlanBody, reason: string): string {
  return createHash('sha256')
    .update(canonicalJson({ v: 1, plan, reason }))
    .digest('hex');
}

import type { AnchoringPlanBody } from '@samenspel/contracts';
import { contentHash } from '../platform/content-hash';

/**
 * The name of a delivered borgingsplan: SHA-256, lowercase hexadecimal, over the UTF-8 of the canonical JSON (RFC 8785)
 * of `{ v: 1, plan, reason }`. Anybody who has the plan can check it.
 */
export function anchoringHash(plan: AnchoringPlanBody, reason: string): string {
  return contentHash({ v: 1, plan, reason });
}

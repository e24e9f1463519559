import type { ProposalText } from '@samenspel/persistence';
import { contentHash } from '../platform/content-hash';

/**
 * The name of a delivered text: SHA-256, lowercase hexadecimal, over the UTF-8 of the canonical JSON (RFC 8785) of
 * `{ v: 1, title, summary, sections: [{ key, heading, text }] }`, sections in their order. Nothing else is in it, so
 * that anybody who has the text can check it, and the same text has the same name in every version.
 */
export function proposalHash({ title, summary, sections }: ProposalText): string {
  const plain = sections.map(({ key, heading, text }) => ({ key, heading, text }));
  return contentHash({ v: 1, title, summary, sections: plain });
}

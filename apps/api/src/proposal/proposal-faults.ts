import type { ProposalText } from '@samenspel/persistence';
import type { FieldFault } from '../platform/input/field-fault';

/** What a proposal still lacks before it can be delivered; every fault at its field, all at once. */
export function proposalFaults({ title, summary, sections }: ProposalText): FieldFault[] {
  const texts = [
    { field: 'title', text: title },
    { field: 'summary', text: summary },
    ...sections.flatMap(({ heading, text }, at) => [
      { field: `sections.${at}.heading`, text: heading },
      { field: `sections.${at}.text`, text },
    ]),
  ];
  const missing = texts.filter(({ text }) => text.trim() === '').map(({ field }) => requiredAt(field));
  return sections.length === 0 ? [...missing, requiredAt('sections')] : missing;
}

const requiredAt = (field: string): FieldFault => ({ in: 'body', field, code: 'REQUIRED', params: {} });

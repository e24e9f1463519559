import type { ProposalDraftBody } from '@samenspel/contracts';
import type { TextConflict } from './merge-proposal';

/** The proposal with the chosen text at the place of a conflict. */
export function withChoice(text: ProposalDraftBody, { place }: TextConflict, chosen: string): ProposalDraftBody {
  if (place === 'title' || place === 'summary') return { ...text, [place]: chosen };
  const sections = text.sections.map((section) =>
    section.key === place.key ? { ...section, [place.part]: chosen } : section,
  );
  return { ...text, sections };
}

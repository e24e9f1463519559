import type { ReactionItemView } from '@samenspel/contracts';
import { isAlike } from './alike';

export const states = ['open', 'done', 'all'] as const;
export interface ItemFilter {
  readonly state: (typeof states)[number];
  /** '' shows all. */
  readonly promptId: string;
  /** '' shows all, 'individuals' those who answered for themselves. */
  readonly partyId: string;
  readonly words: string;
  /** Only what looks like this text. */
  readonly alikeTo: string | undefined;
}

export const noFilter: ItemFilter = { state: 'open', promptId: '', partyId: '', words: '', alikeTo: undefined };

/** @param keepId stays in sight although it was handled just now. */
export function filterItems(
  items: readonly ReactionItemView[],
  filter: ItemFilter,
  keepId?: string,
): readonly ReactionItemView[] {
  return items.filter((item) => item.id === keepId || matches(item, filter));
}

function matches(item: ReactionItemView, filter: ItemFilter): boolean {
  const { state, promptId, partyId, words, alikeTo } = filter;
  const text = item.text ?? '';
  const rules = [
    state === 'all' || (item.dispositionId !== null) === (state === 'done'),
    promptId === '' || item.promptId === promptId,
    isOfParty(item, partyId),
    text.toLowerCase().includes(words.trim().toLowerCase()),
    alikeTo === undefined || isAlike(alikeTo, text),
  ];
  return rules.every(Boolean);
}

function isOfParty({ party, text }: ReactionItemView, partyId: string): boolean {
  if (partyId === '') return true;
  return partyId === 'individuals' ? party === null && text !== null : party?.id === partyId;
}

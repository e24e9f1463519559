import type { MinorityNoteView, ReactionItemsView, ReactionItemView } from '@samenspel/contracts';

/**
 * The minority notes that stand beside an item: those of its party. A party that only gave closed answers has no item of
 * its own, so its notes stand with the closed answers of everybody.
 */
export function notesFor(
  { items, minorityNotes }: Pick<ReactionItemsView, 'items' | 'minorityNotes'>,
  item: ReactionItemView,
): readonly MinorityNoteView[] {
  if (item.party !== null) return minorityNotes.filter(({ party }) => party.id === item.party?.id);
  if (item.promptId !== null) return [];
  const withItem = new Set(items.map(({ party }) => party?.id));
  return minorityNotes.filter(({ party }) => !withItem.has(party.id));
}

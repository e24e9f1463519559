import type { ReactionItemsView, ReactionItemView } from '@samenspel/contracts';

/**
 * Every page of the reactions put together, the work to do first: unhandled before handled, the closed answers before
 * the questions in their order, parties by name before people. What counts is taken from the page that was read last.
 */
export async function readAllItems(
  readPage: (cursor: string | undefined) => Promise<ReactionItemsView>,
): Promise<ReactionItemsView> {
  const items: ReactionItemView[] = [];
  let page: ReactionItemsView;
  let cursor: string | undefined;
  do {
    page = await readPage(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { ...page, items: inOrderOfWork(items, page) };
}

function inOrderOfWork(
  items: readonly ReactionItemView[],
  { prompts }: Pick<ReactionItemsView, 'prompts'>,
): ReactionItemView[] {
  const ordinals = new Map(prompts.map(({ id, ordinal }) => [id, ordinal]));
  const rank = ({ dispositionId, promptId }: ReactionItemView): number =>
    (dispositionId === null ? 0 : 1000) + (promptId === null ? 0 : (ordinals.get(promptId) ?? 999));
  // The parts of one text stay together, where its first part stands.
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const placeOf = ({ id, split }: ReactionItemView): number => places.get(split?.id ?? id) ?? items.length;
  const byPlace = (a: ReactionItemView, b: ReactionItemView): number =>
    placeOf(a) - placeOf(b) || (a.split?.nth ?? 0) - (b.split?.nth ?? 0);
  return items.toSorted((a, b) => rank(a) - rank(b) || byName(a, b) || byPlace(a, b));
}

function byName({ party: one }: ReactionItemView, { party: other }: ReactionItemView): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.name.localeCompare(other.name, 'nl');
}

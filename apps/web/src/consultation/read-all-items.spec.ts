import type { ReactionItemsView, ReactionItemView } from '@samenspel/contracts';
import { readAllItems } from './read-all-items';

const item = (id: string, changes: Partial<ReactionItemView> = {}): ReactionItemView => ({
  ...{
    id,
    promptId: 'second',
    paragraph: null,
    split: null,
    senderName: null,
    party: null,
    text: id,
    value: null,
    values: [],
  },
  ...{ dispositionId: null, verdict: null, ...changes },
});
const party = (name: string): ReactionItemView['party'] => ({ id: name, name, kind: 'provider', side: 'provider' });
const prompts = [
  { id: 'first', ordinal: 1 },
  { id: 'second', ordinal: 2 },
] as ReactionItemsView['prompts'];

/** The pages of a server that gives so many items at once. */
const pagesOf =
  (items: readonly ReactionItemView[], size: number) =>
  (cursor: string | undefined): Promise<ReactionItemsView> => {
    const from = cursor === undefined ? 0 : items.findIndex(({ id }) => id === cursor) + 1;
    const page = items.slice(from, from + size);
    const isLast = from + size >= items.length;
    const view = { items: page, prompts, total: items.length, ...(isLast ? {} : { nextCursor: page.at(-1)?.id }) };
    return Promise.resolve(view as unknown as ReactionItemsView);
  };

describe('readAllItems', () => {
  it('reads every page, so that nothing above the first 2,000 is missing', async () => {
    const items = Array.from({ length: 5001 }, (_, at) => item(String(at)));
    const all = await readAllItems(pagesOf(items, 2000));
    expect(all.items).toHaveLength(5001);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(5001);
    expect(all.nextCursor).toBeUndefined();
  });

  it('puts what is still to do first, then the closed answers, the questions in order and parties by name', async () => {
    const items = [
      item('done', { dispositionId: 'd', promptId: null }),
      item('person'),
      item('z', { party: party('Zorg') }),
      item('a', { party: party('Aanbieder') }),
      item('first', { promptId: 'first' }),
      item('closed', { promptId: null }),
    ];
    const all = await readAllItems(pagesOf(items, 4));
    expect(all.items.map(({ id }) => id)).toEqual(['closed', 'first', 'a', 'z', 'person', 'done']);
  });

  it('keeps the parts of one text together, in their order', async () => {
    const part = (id: string, nth: number) => item(id, { split: { id: 'one', nth, of: 3 } });
    const items = [part('one', 1), item('other'), part('three', 3), part('two', 2)];
    const all = await readAllItems(pagesOf(items, 10));
    expect(all.items.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'other']);
  });
});

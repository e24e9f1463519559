import type { ReactionItemView } from '@samenspel/contracts';
import { filterItems, noFilter, type ItemFilter } from './filter-items';

const item = (id: string, over: Partial<ReactionItemView> = {}): ReactionItemView => ({
  ...{
    id,
    promptId: 'p1',
    paragraph: null,
    split: null,
    senderName: null,
    party: null,
    text: 'De school ontbreekt',
    value: null,
    values: [],
  },
  ...{ dispositionId: null, verdict: null, ...over },
});
const party = { id: 'y1', name: 'De Linde', kind: 'provider', side: 'provider' } as const;
const items = [
  item('a', { party }),
  item('b', { dispositionId: 'd' }),
  item('c', { promptId: null, text: null }),
  item('d', { promptId: 'p2', text: 'Wie betaalt dit?' }),
];
const idsOf = (over: Partial<ItemFilter>, keep?: string) =>
  filterItems(items, { ...noFilter, ...over }, keep).map(({ id }) => id);

describe('filterItems', () => {
  it('shows what has to be done first, and what was just handled until one goes on', () => {
    expect(idsOf({})).toEqual(['a', 'c', 'd']);
    expect(idsOf({}, 'b')).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf({ state: 'done' })).toEqual(['b']);
  });

  it('filters by question, by party, by individuals, by word and by what looks alike', () => {
    expect(idsOf({ promptId: 'p2' })).toEqual(['d']);
    expect(idsOf({ partyId: 'y1' })).toEqual(['a']);
    expect(idsOf({ partyId: 'individuals' })).toEqual(['d']);
    expect(idsOf({ words: 'SCHOOL' })).toEqual(['a']);
    expect(idsOf({ state: 'all', alikeTo: 'ontbreekt de school?' })).toEqual(['a', 'b']);
  });
});

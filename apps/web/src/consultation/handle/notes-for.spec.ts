import type { MinorityNoteView, ReactionItemView } from '@samenspel/contracts';
import { notesFor } from './notes-for';

const party = (id: string) => ({ id, name: id, kind: 'provider', side: 'provider' }) as const;
const note = (id: string): MinorityNoteView => ({
  party: party(id),
  by: 'Anna',
  text: id,
  written: { at: '2026-11-02T10:00:00Z', on: '2026-11-02', time: '11.00' },
});
const item = (id: string, over: Partial<ReactionItemView>): ReactionItemView => ({
  ...{
    id,
    promptId: 'p1',
    paragraph: null,
    split: null,
    senderName: null,
    party: null,
    text: id,
    value: null,
    values: [],
    dispositionId: null,
  },
  ...{ verdict: null, ...over },
});
const ofLinde = item('1', { party: party('linde') });
const ofPerson = item('2', {});
const closed = item('3', { promptId: null, text: null });
const view = { items: [ofLinde, ofPerson, closed], minorityNotes: [note('linde'), note('brug')] };

describe('the minority notes beside an item', () => {
  it('are those of its party, of everybody else who wrote nothing with the closed answers, and never of a person', () => {
    const read = view.items.map((each) => notesFor(view, each).map(({ text }) => text));
    expect(read).toEqual([['linde'], [], ['brug']]);
  });
});

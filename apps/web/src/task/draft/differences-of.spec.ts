import type { TaskDraftBody } from '@samenspel/contracts';
import { differencesOf } from './differences-of';

const draft: TaskDraftBody = {
  title: 'Wonen met zorg',
  wording: '',
  by: 'content',
  area: '',
  frame: '',
  frameSetBy: '',
  frameInput: '',
  openPoints: '',
  groupDecides: '',
  groupDoesNotDecide: '',
  risks: '',
  hoursPerMonth: null,
  parties: [],
  deciderSeatIds: [],
  policy: {},
  startsOn: null,
  pace: null,
};

describe('differencesOf', () => {
  it('names nothing when both are the same', () => {
    expect(differencesOf(draft, { ...draft })).toEqual([]);
  });

  it('shows a text as it is there, and how long a list is', () => {
    const party = { partyId: 'p', essential: false, whyEssential: '', contactSeatId: null };
    expect(differencesOf(draft, { ...draft, title: 'Thuis', parties: [party] })).toEqual([
      { field: 'title', value: 'Thuis' },
      { field: 'parties', value: '1' },
    ]);
  });
});

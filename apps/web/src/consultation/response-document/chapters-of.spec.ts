import type { DispositionView, PromptView, ReactionItemView } from '@samenspel/contracts';
import { chaptersOf, ofClosedAnswers } from './chapters-of';

const prompt = (id: string): PromptView => ({
  ...{ id, ordinal: 1, kind: 'open', question: id, explanation: '', options: [], mostChoices: null, required: false },
});
const result = (id: string) => ({ prompt: prompt(id), counts: [], quotes: [], answered: 0, texts: 0 });
const party = { id: 'y', name: 'De Linde', kind: 'provider', side: 'provider' } as const;
const item = (id: string, over: Partial<ReactionItemView>): ReactionItemView => ({
  ...{
    id,
    promptId: 'p1',
    paragraph: null,
    split: null,
    senderName: 'Anna de Wit',
    party: null,
    text: id,
    value: null,
    values: [],
  },
  ...{ dispositionId: null, verdict: null, ...over },
});
const disposition = (id: string): DispositionView => ({
  ...{ id, kind: 'partly', reason: 'Want', changedText: '', decidedBy: 'Ria', itemIds: [], version: 1 },
  decided: { at: '2026-11-02T10:00:00Z', on: '2026-11-02', time: '11:00' },
});
const items = [
  item('open', {}),
  item('alone', { dispositionId: 'd1' }),
  item('party', { dispositionId: 'd1', party, senderName: 'De Linde' }),
  item('other', { promptId: 'p2', dispositionId: 'd2' }),
  item('closed', { promptId: null, text: null, dispositionId: 'd2' }),
];
const view = { items, dispositions: [disposition('d1'), disposition('d2')] };

describe('the chapters of a response document', () => {
  const chapters = chaptersOf({ prompts: [result('p1'), result('p2')] }, view);

  it('put together what was handled in the same way, the parties first', () => {
    const read = chapters.map(({ handled }) =>
      handled.map((one) => [one.disposition?.id, one.said.map(({ id }) => id)]),
    );
    expect(read).toEqual([
      [
        [undefined, ['open']],
        ['d1', ['party', 'alone']],
      ],
      [['d2', ['other']]],
    ]);
  });

  it('name parties, and never somebody who reacted for themselves, whoever reads it', () => {
    expect(JSON.stringify(chapters)).not.toContain('Anna de Wit');
    expect(chapters[0]?.handled[1]?.said.map(({ partyName }) => partyName)).toEqual(['De Linde', null]);
  });

  it('keep the closed answers of everybody apart', () => {
    expect(ofClosedAnswers(view)?.disposition?.id).toBe('d2');
    expect(ofClosedAnswers({ ...view, items: [] })).toBeUndefined();
  });
});

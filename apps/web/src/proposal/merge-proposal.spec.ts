import type { ProposalDraftBody } from '@samenspel/contracts';
import fc from 'fast-check';
import { mergeProposal } from './merge-proposal';

const section = (key: string, text = `Tekst ${key}`) => ({ key, heading: `Kop ${key}`, text });
const base: ProposalDraftBody = { title: 'Titel', summary: 'Kort', sections: [section('a'), section('b')] };
const merge = (mine: Partial<ProposalDraftBody>, theirs: Partial<ProposalDraftBody>) =>
  mergeProposal({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe('mergeProposal', () => {
  it('keeps what each of two changed in different places', () => {
    const merged = merge({ title: 'Mijn titel' }, { sections: [section('a', 'Van hen'), section('b')] });
    expect(merged).toEqual({
      text: { title: 'Mijn titel', summary: 'Kort', sections: [section('a', 'Van hen'), section('b')] },
      conflicts: [],
    });
  });

  it('names a text that both changed, with both versions, and shows mine meanwhile', () => {
    const mine = { summary: 'Van mij', sections: [section('a', 'Mijn a'), section('b')] };
    const theirs = { summary: 'Van hen', sections: [section('a', 'Hun a'), section('b')] };
    expect(merge(mine, theirs)).toEqual({
      text: { ...base, ...mine },
      conflicts: [
        { place: 'summary', mine: 'Van mij', theirs: 'Van hen' },
        { place: { key: 'a', part: 'text' }, mine: 'Mijn a', theirs: 'Hun a' },
      ],
    });
  });

  it('sees no conflict in the same change', () => {
    expect(merge({ title: 'Nieuw' }, { title: 'Nieuw' }).conflicts).toEqual([]);
  });

  it('keeps the new sections of both, each after what it followed', () => {
    const mine = { sections: [section('a'), section('mijn'), section('b')] };
    const theirs = { sections: [section('a'), section('b'), section('hun')] };
    expect(merge(mine, theirs).text.sections.map(({ key }) => key)).toEqual(['a', 'mijn', 'b', 'hun']);
  });

  it('removes a section that one removed and the other left alone, and keeps one that the other changed', () => {
    expect(merge({ sections: [section('a')] }, {}).text.sections).toEqual([section('a')]);
    const changed = [section('a'), section('b', 'Nog nodig')];
    expect(merge({ sections: [section('a')] }, { sections: changed }).text.sections).toEqual(changed);
    expect(merge({ sections: changed }, { sections: [section('a')] }).text.sections).toEqual(changed);
  });

  it('takes over the order of who moved sections', () => {
    const moved = { sections: [section('b'), section('a')] };
    expect(merge(moved, { title: 'Anders' }).text.sections).toEqual(moved.sections);
    expect(merge({ title: 'Anders' }, moved).text.sections).toEqual(moved.sections);
  });

  it('loses no text that either of two wrote', () => {
    const texts = fc.record({
      title: fc.constantFrom('t1', 't2', 't3'),
      summary: fc.constantFrom('s1', 's2', 's3'),
      sections: fc.uniqueArray(
        fc.record({
          key: fc.constantFrom('a', 'b', 'c', 'd'),
          heading: fc.constantFrom('h1', 'h2'),
          text: fc.constantFrom('x1', 'x2', 'x3'),
        }),
        { selector: ({ key }) => key },
      ),
    });
    fc.assert(
      fc.property(texts, texts, texts, (start, mine, theirs) => {
        const { text, conflicts } = mergeProposal({ base: start, mine, theirs });
        const kept = [...textsOf(text), ...conflicts.map(({ theirs: other }) => other)];
        const written = [...textsOf(mine), ...textsOf(theirs)].filter((one) => !textsOf(start).includes(one));
        expect(kept).toEqual(expect.arrayContaining(written));
      }),
    );
  });
});

const textsOf = ({ title, summary, sections }: ProposalDraftBody): string[] => [
  title,
  summary,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
];

import { createHash } from 'node:crypto';
import { proposalHash } from './proposal-hash';

const proposal = {
  title: 'Eén route',
  summary: 'Alle wijken doen mee.',
  sections: [
    { key: 'route', heading: 'De route', text: 'Binnen “vijf” werkdagen.\n' },
    { key: 'wie', heading: 'Wie', text: 'De aanbieder.' },
  ],
};

describe('proposalHash', () => {
  it('is SHA-256 over the canonical JSON that its documentation gives', () => {
    const canonical =
      '{"sections":[{"heading":"De route","key":"route","text":"Binnen “vijf” werkdagen.\\n"},{"heading":"Wie","key":"wie","text":"De aanbieder."}],"summary":"Alle wijken doen mee.","title":"Eén route","v":1}';
    expect(proposalHash(proposal)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
  });

  it('does not depend on the order of names, nor on what lies beside the text', () => {
    const [first, second] = proposal.sections;
    const shuffled = {
      version: 7,
      sections: [{ text: first?.text ?? '', heading: 'De route', key: 'route' }, { ...second! }],
      summary: proposal.summary,
      title: proposal.title,
    };
    expect(proposalHash(shuffled)).toBe(proposalHash(proposal));
  });

  it('changes with every character and with the order of the sections', () => {
    expect(proposalHash({ ...proposal, title: 'Een route' })).not.toBe(proposalHash(proposal));
    expect(proposalHash({ ...proposal, sections: proposal.sections.toReversed() })).not.toBe(proposalHash(proposal));
  });
});

import { stillNeededWords, type NeededPart } from './still-needed-words';
import { translator } from './translator';

const said = (language: 'nl' | 'en', ...parts: readonly NeededPart[]): string =>
  stillNeededWords(translator(language), parts);

describe('stillNeededWords', () => {
  it('says one part as a sentence', () => {
    expect(said('nl', { kind: 'essential-reply', count: 2 })).toBe('antwoord van 2 essentiële partijen.');
  });

  it('counts one thing in the singular', () => {
    expect(said('nl', { kind: 'disposition', count: 1 })).toBe('afhandeling van 1 reactie.');
  });

  it('joins several parts as people do', () => {
    const parts = [
      { kind: 'essential-reply', count: 1 },
      { kind: 'reply', count: 3 },
      { kind: 'work-group-gap', count: 2 },
    ] as const;
    expect(said('nl', ...parts)).toBe(
      'antwoord van 1 essentiële partij, antwoord van 3 partijen en 2 plekken in de werkgroep.',
    );
    expect(said('en', ...parts)).toBe(
      'a reply from 1 essential party, a reply from 3 parties and 2 places in the work group.',
    );
  });

  it('says nothing when nothing is needed', () => {
    expect(said('nl')).toBe('');
  });
});

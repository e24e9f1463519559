import { meaningOfSilence, meaningsOfSilence } from './meaning-of-silence';

describe('meaningOfSilence', () => {
  it.each(meaningsOfSilence)('counts the silent of the roster as %s, and those who reacted as reacted', (meaning) => {
    const roster = [
      { debtor: 'party:a', reacted: true },
      { debtor: 'party:b', reacted: false },
    ];
    expect(meaningOfSilence(meaning, roster)).toEqual([
      { debtor: 'party:a', stand: 'reacted' },
      { debtor: 'party:b', stand: meaning },
    ]);
  });
});

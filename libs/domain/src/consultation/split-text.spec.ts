import { piecesOfText, splitText } from './split-text';

const text = 'Goed plan. Wel is er meer tijd nodig, want de zomer zit ertussen!\nEn wie betaalt?';
const wordsOf = (whole: string, cuts: readonly number[]): string[] =>
  splitText(whole, cuts).map(({ startsAt, endsAt }) => Array.from(whole).slice(startsAt, endsAt).join(''));

describe('splitText', () => {
  it('cuts a text into its own words, with nothing left out', () => {
    const parts = wordsOf(text, [11, 66]);
    expect(parts).toEqual([
      'Goed plan. ',
      'Wel is er meer tijd nodig, want de zomer zit ertussen!\n',
      'En wie betaalt?',
    ]);
    expect(parts.join('')).toBe(text);
  });

  it('counts characters as people do, also outside the basic plane', () => {
    expect(wordsOf('👍👍 ja. Nee.', [7])).toEqual(['👍👍 ja. ', 'Nee.']);
  });

  it.each([
    ['no place at all', []],
    ['the start', [0]],
    ['the end', [text.length]],
    ['beyond the end', [500]],
    ['a place before another', [30, 11]],
    ['the same place twice', [11, 11]],
    ['more places than can be handled', Array.from({ length: 20 }, (_, at) => at + 1)],
  ])('refuses %s', (_what, cuts) => {
    expect(() => splitText(text, cuts)).toThrow('SPLIT_NOT_IN_TEXT');
  });

  it('refuses a part without words', () => {
    expect(() => splitText('Ja.   Nee.', [3, 5])).toThrow('SPLIT_WITHOUT_WORDS');
  });
});

describe('piecesOfText', () => {
  it('offers the sentences and lines, and on request what stands between commas', () => {
    expect(piecesOfText(text)).toEqual([
      'Goed plan. ',
      'Wel is er meer tijd nodig, want de zomer zit ertussen!\n',
      'En wie betaalt?',
    ]);
    expect(piecesOfText(text, true)).toContain('want de zomer zit ertussen!\n');
  });

  it('offers the words of a text in which nothing else can be cut', () => {
    expect(piecesOfText('alles anders doen')).toEqual(['alles anders doen']);
    expect(piecesOfText('alles anders doen', true)).toEqual(['alles ', 'anders ', 'doen']);
  });

  it.each([text, '  Begint leeg.\n\n\nLang wit. ', 'Bijv. dit (of dat). "Zo?" Ja', '…', '👍. Ja, nee; of 👎'])(
    'gives together the text %j, every piece with words in it',
    (whole) => {
      for (const fine of [false, true]) {
        const pieces = piecesOfText(whole, fine);
        expect(pieces.join('')).toBe(whole);
        if (pieces.length > 1) expect(pieces.every((piece) => piece.trim() !== '')).toBe(true);
      }
    },
  );
});

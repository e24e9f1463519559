import fc from 'fast-check';
import { wordChanges } from './word-changes';

const without = (kind: 'added' | 'gone', before: string, after: string): string =>
  wordChanges(before, after)
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('wordChanges', () => {
  it('tells which words came and which went', () => {
    expect(wordChanges('Binnen vijf werkdagen antwoord.', 'Binnen drie werkdagen antwoord.')).toEqual([
      { kind: 'same', text: 'Binnen ' },
      { kind: 'gone', text: 'vijf ' },
      { kind: 'added', text: 'drie ' },
      { kind: 'same', text: 'werkdagen antwoord.' },
    ]);
  });

  it('is nothing but the text itself when nothing changed', () => {
    expect(wordChanges('Gelijk', 'Gelijk')).toEqual([{ kind: 'same', text: 'Gelijk' }]);
    expect(wordChanges('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('een', 'twee', 'drie', ' ', '\n\n', '.')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without('added', before, after)).toBe(before);
        expect(without('gone', before, after)).toBe(after);
      }),
    );
  });
});

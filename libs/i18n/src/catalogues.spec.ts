import { catalogues } from './catalogues';
import { namespaces } from './namespaces';
import { translator } from './translator';

const MAX_WORDS_IN_A_SENTENCE = 20;
const avoidedWords = [
  'indien',
  'teneinde',
  'middels',
  'dient te',
  'derhalve',
  'inzake',
  'met betrekking tot',
  'bezwaarschrift',
  'deadline',
  'feedback',
];

type Leaves = ReadonlyMap<string, string>;

function leaves(node: object, path = ''): Leaves {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[here, value] as const] : [...leaves(value as object, here)];
    }),
  );
}

const placeholders = (text: string): string[] =>
  (text.match(/\{\{[^}]+\}\}/g) ?? []).map((found) => found.replaceAll(/[{}\s]/g, '')).toSorted();
const sentences = (text: string): string[] => text.split(/(?<=[.?!:;])\s+/);
const wordsIn = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));

const dutch = leaves(catalogues.nl);
const english = leaves(catalogues.en);

describe('the catalogues', () => {
  it('hold every namespace, and no other', () => {
    expect(Object.keys(catalogues.nl).toSorted()).toEqual([...namespaces].toSorted());
  });

  it('have the same keys in English as in Dutch', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  it('use the same placeholders in English as in Dutch', () => {
    const different = [...dutch].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('have no empty text', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have Dutch sentences that one reads in one breath', () => {
    const tooLong = [...dutch].filter(([, text]) =>
      sentences(text).some((sentence) => wordsIn(sentence).length > MAX_WORDS_IN_A_SENTENCE),
    );
    expect(tooLong).toEqual([]);
  });

  it('have none of the words that plain Dutch avoids', () => {
    const avoided = new RegExp(`\\b(${avoidedWords.join('|')})\\b`, 'i');
    expect([...dutch].filter(([, text]) => avoided.test(text))).toEqual([]);
  });

  it('have no English left in the Dutch', () => {
    const english = /\b(the|and|with|your|click|please|task|party|status update|save|meeting)\b/i;
    expect([...dutch].filter(([, text]) => english.test(text.replaceAll(/\{\{[^}]+\}\}/g, '')))).toEqual([]);
  });
});

describe('translator', () => {
  it('chooses the plural and fills in the count', () => {
    const t = translator('nl');
    expect(t('live.new', { count: 1 })).toBe('1 nieuwe reactie');
    expect(t('live.new', { count: 2 })).toBe('2 nieuwe reacties');
  });

  it('reads another namespace, and leaves the names of people as they are', () => {
    expect(translator('en')('access:link.questionWithoutParty', { name: "D'Arcy & Zn." })).toBe(
      "Go on as D'Arcy & Zn.?",
    );
  });
});

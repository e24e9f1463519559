const LEAST_LETTERS = 4;
const LEAST_SHARED = 0.3;

/** The words that carry a text: the short ones say little about what it is about. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(new RegExp(`\\p{L}{${String(LEAST_LETTERS)},}`, 'gu')) ?? []);

/** Whether two texts share about a third of their words: a first guess, which the reader judges. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 || b.size === 0) return one.trim() === other.trim();
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= LEAST_SHARED;
}

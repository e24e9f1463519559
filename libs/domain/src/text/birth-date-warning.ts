import type { LocalDate } from '../time/instant';

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const monthWords = months.flat().join('|');
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*|\\s+(${monthWords})\\.?\\s+)((?:19|20)\\d{2})\\b`,
  'gi',
);
const yearFirst = /\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/g;

/**
 * What in a text looks like a birth date: a full date, with day, month and year, more than a year ago. The writer is
 * asked about it before the text is saved; it never blocks, because an old meeting has a date as well.
 */
export function birthDateWarnings(text: string, today: LocalDate): readonly string[] {
  const written = [
    ...[...text.matchAll(dayFirst)].map(([found, day, month, word, year]) => ({
      found,
      date: asDate(year, month ?? monthOf(word ?? ''), day),
    })),
    ...[...text.matchAll(yearFirst)].map(([found, year, month, day]) => ({ found, date: asDate(year, month, day) })),
  ];
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  return written.filter(({ date }) => date !== null && date < yearAgo).map(({ found }) => found);
}

function monthOf(word: string): string {
  return String(months.findIndex((names) => names.some((name) => name === word.toLowerCase())) + 1);
}

/** Null when no calendar has such a day. */
function asDate(year = '', month = '', day = ''): LocalDate | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

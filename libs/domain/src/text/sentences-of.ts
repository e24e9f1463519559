/** A sentence and its place in the text: `start` inclusive, `end` exclusive, in UTF-16 units as a text field counts. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A dot behind one of these ends no sentence; nor does the dot of an initial or of a numbered list.
const shortened = ['bijv', 'bv', 'ca', 'dhr', 'mevr', 'nr', 'art', 'resp', 'incl', 'excl', 'max', 'min', 'evt', 'jl'];
const goesOn = new RegExp(`(?:^|[^\\p{L}])(?:${shortened.join('|')}|\\p{L}|(?:\\p{L}\\.)+\\p{L}|\\d+)\\.$`, 'iu');
const boundary = /[.?!…]+["”’)\]]*(?=\s)|\n+/gu;

/** The sentences of a text, in its order. A new line ends one too: an item of a list has no full stop. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(boundary)].map(({ 0: mark, index }) => index + mark.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    // The end of the text ends a sentence, whatever stands there.
    if (end < text.length && !piece.endsWith('\n') && goesOn.test(piece)) continue;
    if (/\p{L}/u.test(piece)) sentences.push(trimmed(piece, start));
    start = end;
  }
  return sentences;
}

function trimmed(piece: string, start: number): Sentence {
  const from = start + piece.length - piece.trimStart().length;
  const text = piece.trim();
  return { text, start: from, end: from + text.length };
}

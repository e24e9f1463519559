import type { Ranges } from './glyphs.ts';

/** A PDF/UA may not hold a character without a glyph, so one that no font has is named by its number: `[U+4E2D]`. */
export function printable(text: string, glyphs: Ranges): string {
  const shown = Array.from(withoutControls(text), (character) =>
    isShown(character, glyphs) ? character : `[U+${hexOf(character)}]`,
  );
  return withPlacesToBreak(shown.join(''));
}

/** Neither what a line cannot hold, nor what would turn the words around it to another direction. */
const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')

    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufe00-\ufe0f]|\p{Surrogate}/gu,
      '',
    );

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

// Places to break and joiners are needed for layout and have no shape of their own.
const isShapeless = (code: number): boolean => code === 10 || code === 0xad || (code >= 0x200b && code <= 0x200f);

function isShown(character: string, glyphs: Ranges): boolean {
  const code = character.codePointAt(0) ?? 0;
  return isShapeless(code) || glyphs.some(([from, to]) => from <= code && code <= to);
}

const longest = 26;
const ZERO_WIDTH_SPACE = '\u200b';

/** A word that is longer than a column may be broken at every so many characters. */
const withPlacesToBreak = (text: string): string =>
  text.replace(new RegExp(`[^\\s\u200b-]{${String(longest)},}`, 'gu'), (word) =>
    Array.from(word)
      .map((character, at) => (at > 0 && at % 13 === 0 ? `${ZERO_WIDTH_SPACE}${character}` : character))
      .join(''),
  );

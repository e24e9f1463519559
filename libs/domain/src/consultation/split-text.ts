import { DomainError } from '../error/domain-error';

/** A part of a text, by its place in characters (code points) from 0; `endsAt` is the place after its last one. */
export interface TextFragment {
  readonly startsAt: number;
  readonly endsAt: number;
}

const mostFragments = 20;

/**
 * The parts of a text between the places where it is cut: in order, contiguous, and together the whole text. Throws
 * SPLIT_NOT_IN_TEXT when a place is outside the text, before another or when none is given, and SPLIT_WITHOUT_WORDS when
 * a part would hold no words.
 */
export function splitText(text: string, cuts: readonly number[]): readonly TextFragment[] {
  const characters = Array.from(text);
  const places = [0, ...cuts, characters.length];
  const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  if (cuts.length === 0 || cuts.length >= mostFragments || !isInOrder)
    throw new DomainError('SPLIT_NOT_IN_TEXT', { cuts: cuts.length, length: characters.length });
  const fragments = cuts.map((cut, at) => ({ startsAt: places[at] ?? 0, endsAt: cut }));
  const all = [...fragments, { startsAt: cuts.at(-1) ?? 0, endsAt: characters.length }];
  const isBlank = ({ startsAt, endsAt }: TextFragment): boolean =>
    characters.slice(startsAt, endsAt).join('').trim() === '';
  if (all.some(isBlank)) throw new DomainError('SPLIT_WITHOUT_WORDS', {});
  return all;
}

/**
 * Where a text can be cut by choosing: after its sentences and lines; within them after a comma, or before a word that
 * turns the sentence. Together the pieces are the text.
 */
export function piecesOfText(text: string, fine = false): readonly string[] {
  const pieces = text.split(fine ? clauseEnds : sentenceEnds).filter((piece) => piece !== '');
  const joined = pieces.reduce<readonly string[]>((done, piece) => withPiece(done, piece), []);
  return joined.length > 1 || !fine ? joined : text.split(wordEnds).filter((piece) => piece !== '');
}

const sentenceEnds = /(?<=[.!?…][)"'’”]*\s+)(?=\S)|(?<=\n)(?=\S)/u;
const clauseEnds =
  /(?<=[.!?…,;:][)"'’”]*\s+)(?=\S)|(?<=\n)(?=\S)|(?<=\s)(?=(?:maar|want|omdat|tenzij|but|because|unless)\s)/u;
const wordEnds = /(?<=\s)(?=\S)/u;

/** Blank space alone is no piece: it belongs to what stands before it. */
function withPiece(done: readonly string[], piece: string): readonly string[] {
  const last = done.at(-1);
  if (last === undefined || (piece.trim() !== '' && last.trim() !== '')) return [...done, piece];
  return [...done.slice(0, -1), last + piece];
}

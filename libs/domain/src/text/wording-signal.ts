import type { Sentence } from './sentences-of';

/** What may make a text less neutral, or harder to read. */
export type WordingSignalKind =
  | 'solution-presupposed'
  | 'loaded-word'
  | 'leading-question'
  | 'we-and-they'
  | 'closed-question'
  | 'long-sentence'
  | 'jargon'
  | 'abbreviation'
  | 'passive';

/** Worth a look, never a reason to refuse. `start` and `end` (exclusive) are the place in the text, in UTF-16 units. */
export interface WordingSignal {
  readonly kind: WordingSignalKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** A plainer or more neutral word, where one is known. */
  readonly instead: string | null;
}

/** The first place in a sentence that a pattern matches, as a signal; nothing when it does not match. */
export function signalAt(kind: WordingSignalKind, sentence: Sentence, pattern: RegExp): readonly WordingSignal[] {
  const match = pattern.exec(sentence.text);
  if (match === null) return [];
  const start = sentence.start + match.index;
  return [{ kind, start, end: start + match[0].length, found: match[0], instead: null }];
}

export function signalOnSentence(kind: WordingSignalKind, { text, start, end }: Sentence): WordingSignal {
  return { kind, start, end, found: text, instead: null };
}

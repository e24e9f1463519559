import { isEnglish } from './is-english';
import { neutralWordingSignals } from './neutral-wording-signals';
import { longSentenceSignals, plainLanguageSignals } from './plain-language-signals';
import { sentencesOf } from './sentences-of';
import type { WordingSignal } from './wording-signal';

/** A question has to be neutral; any text of a task has to be plain. */
export type WordingRules = 'neutral-and-plain' | 'plain';

/**
 * What is worth a look in a text of a task before it goes out, in the order of the text: each with its place, and a
 * better word where one is known. Signals only: nothing is refused for them. The rules are those of Dutch; of an
 * English text only the length of its sentences is looked at.
 */
export function wordingSignals(text: string, rules: WordingRules): readonly WordingSignal[] {
  const sentences = sentencesOf(text);
  const long = longSentenceSignals(sentences);
  if (isEnglish(text)) return long;
  const signals = [
    ...(rules === 'neutral-and-plain' ? sentences.flatMap(neutralWordingSignals) : []),
    ...long,
    ...plainLanguageSignals(text, sentences),
  ];
  return signals.sort((one, other) => one.start - other.start || one.end - other.end);
}

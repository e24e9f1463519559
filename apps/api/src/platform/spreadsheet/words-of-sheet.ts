import { languages, translator, type Language, type Translator } from '@samenspel/i18n';
import type { SheetColumn } from './read-sheet';

type Words<Key extends string> = (t: Translator, key: Key) => string;

/** Columns under their headings in every language: a file of a colleague with another language is read as well. */
export const columnsOf = <Key extends string>(
  keys: readonly Key[],
  heading: Words<Key>,
  isRequired: (key: Key) => boolean,
): readonly SheetColumn<Key>[] =>
  keys.map((key) => ({
    key,
    required: isRequired(key),
    names: languages.map((each) => heading(translator(each), key)),
  }));

export const headingsOf = <Key extends string>(
  keys: readonly Key[],
  heading: Words<Key>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, heading(translator(language), key)])) as Record<Key, string>;

/** The value that a word stands for, in whichever language and case it is written. */
export function valueOfWord<Value extends string>(
  written: string,
  values: readonly Value[],
  wordOf: Words<Value>,
): Value | undefined {
  const wanted = written.toLowerCase();
  return values.find((value) => languages.some((each) => wordOf(translator(each), value).toLowerCase() === wanted));
}

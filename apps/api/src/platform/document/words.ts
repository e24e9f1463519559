import { dateWords, type Language, type Translator } from '@samenspel/i18n';

/** The texts of one language, with its ways of writing dates and numbers. */
export interface Words {
  readonly t: Translator;
  readonly language: Language;
}

/** "donderdag 3 december 2026": always with its year, for a document is read long after. */
export const dayWords = ({ language }: Words, date: string): string =>
  dateWords({ date, today: '', language, form: 'day' });

export const numberWords = ({ language }: Words, value: number, maximumFractionDigits = 1): string =>
  value.toLocaleString(language, { maximumFractionDigits });

/** Words from inside a sentence, as the head of a row. */
export const asHead = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

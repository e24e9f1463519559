import type { Language } from '@samenspel/i18n';

/** A document to be read on paper or kept, without a look: `writePdf` and `writeOdt` give it theirs. */
export interface TextDocument {
  readonly language: Language;
  readonly title: string;
  /** What it is about: the name of the task. */
  readonly about: string;
  /** The programme that it is of. */
  readonly publisher: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** A table of contents with page numbers, for what is longer than some pages. */
  readonly contents: string | null;
  /** At the foot of each page; `{{page}}` and `{{pages}}` stand for its number and how many there are. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** What stands in `foot` for the number of the page and how many there are. */
export const pageFields = { page: '{{page}}', pages: '{{pages}}' } as const;

export type Block = HeadingBlock | TextBlock | ListBlock | FactsBlock | QuoteBlock | TableBlock | BarsBlock;

/** Level 1 is the title of the document, so its parts begin at 2, and no level is skipped. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

export interface TextBlock {
  readonly kind: 'lead' | 'paragraph' | 'small' | 'warning';
  readonly text: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [term: string, value: string])[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly text: string;
  readonly by: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart; the table with the same figures comes beside it, so an ODT leaves it out. */
export interface BarsBlock {
  readonly kind: 'bars';
  /** What it shows, in words, for who does not see it. */
  readonly alt: string;
  /** `share` is the length of the bar, from 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly share: number; readonly words: string }[];
}

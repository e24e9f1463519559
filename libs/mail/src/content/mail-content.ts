import type { Language } from '@samenspel/i18n';
import type { StationState } from '../model/parts';

/** A piece of a mail, without any layout: HTML and plain text are both made from it. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** What is asked in a mail that asks more than one thing; the others have their `actions`. */
  | ({ readonly kind: 'button' } & Button);

export interface Fact {
  readonly term: string;
  readonly value: string;
}

export interface Button {
  readonly label: string;
  readonly url: string;
}

/** One main button; `others` are the other answers to the same question. */
export interface Actions {
  readonly intro?: string;
  readonly main: Button;
  /** Said between the main button and the others, when those answer another question. */
  readonly betweenButtons?: string;
  readonly others: readonly Button[];
}

/** The small line in words. */
export interface LineOfWords {
  readonly caption: string;
  readonly rows: readonly {
    readonly state: StationState;
    readonly stateWord: string;
    readonly name: string;
    readonly when: string;
  }[];
}

/** Everything a mail says, in the order in which it is read. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  /** What is asked, and of whom. */
  readonly lead: string;
  readonly before: readonly Part[];
  readonly actions?: Actions;
  readonly after: readonly Part[];
  readonly line?: LineOfWords;
  /** Who sent it and how to reach a human. */
  readonly closing: readonly string[];
  /** Where the reader says how often such mails come. */
  readonly settings?: Button;
}

import type { Fact, Part } from './mail-content';

/** Only what is known: a fact without a value is not said. */
export const facts = (...known: readonly (Fact | false | undefined)[]): Part => ({
  kind: 'facts',
  facts: known.filter((fact): fact is Fact => Boolean(fact)).filter(({ value }) => value.trim() !== ''),
});

/** A heading with a text, or nothing when there is no text. */
export const section = (heading: string, text: string): readonly Part[] =>
  text.trim() === ''
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'text', text },
      ];

export const listSection = (heading: string, items: readonly string[]): readonly Part[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];

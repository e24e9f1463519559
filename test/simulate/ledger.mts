/** What somebody sent, and what the server said to it. */
export interface GivenAnswer {
  /** Stands in the text of the answer, so that what is stored names who sent it. */
  readonly mark: string;
  readonly what: string;
  readonly stepId: string;
  readonly sender: string;
  outcome: 'sent' | 'accepted' | 'refused';
  answerId: string;
  version: number;
}

const letters = 'bcdfghjklmnpqrstvwxz';

// Letters only: a row of digits could be taken for a citizen service number.
const inLetters = (count: number): string =>
  count < letters.length
    ? letters[count]!
    : inLetters(Math.floor(count / letters.length)) + letters[count % letters.length]!;

export const markIn = (text: string): string | undefined => /kenmerk-([a-z]+)-einde/.exec(text)?.[1];

/** Who sent what, as the senders saw it: the other side of the comparison with the record. */
export class Ledger {
  readonly #given = new Map<string, GivenAnswer>();
  /** How often each refusal came, by its code. */
  readonly refusals = new Map<string, number>();
  /** What no person at a browser should ever see. */
  readonly surprises: string[] = [];

  begin(what: string, stepId: string, sender: string): GivenAnswer {
    const mark = inLetters(this.#given.size + 1);
    const given: GivenAnswer = { mark, what, stepId, sender, outcome: 'sent', answerId: '', version: 0 };
    this.#given.set(mark, given);
    return given;
  }

  text({ mark }: GivenAnswer, words: string): string {
    return `${words} (kenmerk-${mark}-einde)`;
  }

  accepted(given: GivenAnswer, receipt: { readonly answerId: string; readonly version: number }): void {
    if (given.outcome === 'accepted' && (given.answerId !== receipt.answerId || given.version !== receipt.version))
      this.surprises.push(
        `one ${given.what} got two receipts: ${given.answerId} ${given.version}, ${receipt.answerId} ${receipt.version}`,
      );
    Object.assign(given, { outcome: 'accepted', answerId: receipt.answerId, version: receipt.version });
  }

  refused(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  all(): readonly GivenAnswer[] {
    return [...this.#given.values()];
  }

  find(mark: string): GivenAnswer | undefined {
    return this.#given.get(mark);
  }
}

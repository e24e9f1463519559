/** One sender's answers to one consultation. */
export interface ReactionToHandle {
  readonly answerId: string;
  readonly answers: readonly {
    readonly promptId: string;
    /** A free text was written: with an open prompt, or beside a closed one. */
    readonly text?: string;
    /** The point of a scale, the stand of an agreement or the option of a choice. */
    readonly value?: number;
    /** The options of a multiple choice, or those of a ranking in order. */
    readonly values?: readonly number[];
    /** Marks of paragraphs, with the remark of who does not agree. */
    readonly marks?: readonly { readonly paragraph: number; readonly text?: string }[];
  }[];
}

/** What needs a disposition: a free text by itself, or the closed answers of everybody together. */
export type DispositionItem =
  | { readonly kind: 'free-text'; readonly answerId: string; readonly promptId: string; readonly paragraph?: number }
  | { readonly kind: 'closed-answers' };

/** Each free text and each remark on a paragraph is an item of its own; all closed answers share one (product.md, "Settled"). Blank texts are none. */
export function dispositionItems(reactions: readonly ReactionToHandle[]): readonly DispositionItem[] {
  const texts = reactions.flatMap(({ answerId, answers }) =>
    answers.flatMap(({ promptId, text, marks = [] }) => {
      const item = { kind: 'free-text', answerId, promptId } as const;
      const remarks = marks.filter((mark) => isWritten(mark.text)).map(({ paragraph }) => ({ ...item, paragraph }));
      return isWritten(text) ? [item, ...remarks] : remarks;
    }),
  );
  const closed = reactions.some(({ answers }) =>
    answers.some((one) => (one.value ?? one.values ?? one.marks) !== undefined),
  );
  return closed ? [...texts, { kind: 'closed-answers' }] : texts;
}

const isWritten = (text = ''): boolean => text.trim() !== '';

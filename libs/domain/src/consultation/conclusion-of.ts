import { paragraphMarks, type ParagraphMark, type PromptKind } from './prompt-kind';

/** What was answered to one question. */
export interface PromptResult {
  readonly prompt: { readonly kind: PromptKind; readonly options: readonly string[] };
  readonly counts: readonly AnswerCount[];
  /** How many answered the closed part; a `multiple` has more choices than answers. */
  readonly answered: number;
  /** How many wrote something. */
  readonly texts: number;
}

export interface AnswerCount {
  readonly value: number;
  /** Of marks per paragraph: its place from 0. */
  readonly paragraph: number | null;
  readonly total: number;
  /** Of a ranking; 1 is the first place. */
  readonly meanPlace: number | null;
}

/** What the figures of one question say, to be put in words. */
export type Conclusion =
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'texts'; readonly count: number }
  | { readonly kind: 'average'; readonly average: number }
  | { readonly kind: 'ranked'; readonly value: number; readonly place: number }
  | { readonly kind: 'most'; readonly value: number; readonly count: number; readonly of: number }
  | { readonly kind: 'all-agreed' }
  | { readonly kind: 'most-remarks'; readonly paragraph: number; readonly count: number };

export function conclusionOf(result: PromptResult): Conclusion {
  const { prompt, counts, texts } = result;
  const given = counts.reduce((sum, { total }) => sum + total, 0);
  if (given === 0) return texts === 0 ? { kind: 'no-answers' } : { kind: 'texts', count: texts };
  return conclusions[prompt.kind](result, given);
}

const mostChosen = ({ counts }: PromptResult, given: number): Conclusion => mostChosenOf(counts, given);

const conclusions: Readonly<Record<PromptKind, (result: PromptResult, given: number) => Conclusion>> = {
  open: mostChosen,
  choice: mostChosen,
  agreement: mostChosen,
  multiple: ({ counts, answered }) => mostChosenOf(counts, answered),
  scale: ({ counts }, given) => ({
    kind: 'average',
    average: counts.reduce((sum, { value, total }) => sum + value * total, 0) / given,
  }),
  ranking: ({ counts }) => highestOf(counts),
  paragraphs: (result) => mostRemarkedOf(result),
};

function highestOf(counts: readonly AnswerCount[]): Conclusion {
  const first = counts.reduce((best, count) => (placeOf(count) < placeOf(best) ? count : best));
  return { kind: 'ranked', value: first.value, place: placeOf(first) };
}

function mostChosenOf(counts: readonly AnswerCount[], of: number): Conclusion {
  const most = counts.reduce((best, count) => (count.total > best.total ? count : best));
  return { kind: 'most', value: most.value, count: most.total, of };
}

function mostRemarkedOf(result: PromptResult): Conclusion {
  const [first] = remarksOf(result).toSorted((a, b) => b.total - a.total);
  if (first === undefined || first.total === 0) return { kind: 'all-agreed' };
  return { kind: 'most-remarks', paragraph: first.paragraph, count: first.total };
}

/** Where an option stands in a ranking; one that nobody ranked comes last. */
export const placeOf = ({ meanPlace }: Pick<AnswerCount, 'meanPlace'>): number => meanPlace ?? Infinity;

export interface Remarks {
  readonly paragraph: number;
  readonly total: number;
}

/** How many did not agree with each paragraph. */
export function remarksOf({ prompt, counts }: Pick<PromptResult, 'prompt' | 'counts'>): readonly Remarks[] {
  return prompt.options.map((_, paragraph) => {
    const totalOf = (mark: ParagraphMark): number =>
      counts.find((count) => count.paragraph === paragraph && paragraphMarks[count.value] === mark)?.total ?? 0;
    return { paragraph, total: totalOf('question') + totalOf('objection') };
  });
}

import { conclusionOf, type AnswerCount, type PromptResult } from './conclusion-of';
import type { PromptKind } from './prompt-kind';

const count = (value: number, total: number, more: Partial<AnswerCount> = {}): AnswerCount => ({
  ...{ value, total, paragraph: null, meanPlace: null },
  ...more,
});
const answered = (kind: PromptKind, counts: readonly AnswerCount[], texts = 0): PromptResult => ({
  prompt: { kind, options: ['Inleiding', 'Kosten'] },
  counts,
  answered: 4,
  texts,
});

describe('conclusionOf', () => {
  it('counts what was written where nothing was to choose', () => {
    expect(conclusionOf(answered('open', []))).toEqual({ kind: 'no-answers' });
    expect(conclusionOf(answered('open', [], 3))).toEqual({ kind: 'texts', count: 3 });
  });

  it('takes the mean of a scale', () => {
    expect(conclusionOf(answered('scale', [count(2, 1), count(5, 2)]))).toEqual({ kind: 'average', average: 4 });
  });

  it('names the option that most chose, of all who chose', () => {
    const counts = [count(0, 2), count(1, 5)];
    expect(conclusionOf(answered('choice', counts))).toEqual({ kind: 'most', value: 1, count: 5, of: 7 });
    expect(conclusionOf(answered('multiple', counts))).toEqual({ kind: 'most', value: 1, count: 5, of: 4 });
  });

  it('names the option with the highest mean place', () => {
    const counts = [count(0, 2, { meanPlace: 2.5 }), count(1, 2, { meanPlace: 1.5 }), count(2, 0)];
    expect(conclusionOf(answered('ranking', counts))).toEqual({ kind: 'ranked', value: 1, place: 1.5 });
  });

  it('names the paragraph with the most questions and objections together', () => {
    const agreed = count(0, 4, { paragraph: 0 });
    const remarks = [count(1, 1, { paragraph: 1 }), count(2, 2, { paragraph: 1 })];
    expect(conclusionOf(answered('paragraphs', [agreed, ...remarks]))).toEqual({
      ...{ kind: 'most-remarks', paragraph: 1, count: 3 },
    });
    expect(conclusionOf(answered('paragraphs', [agreed]))).toEqual({ kind: 'all-agreed' });
  });
});

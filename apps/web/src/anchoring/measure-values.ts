import type { MeasurementBody, MeasurementView } from '@samenspel/contracts';

type Question = MeasurementView['questions'][number];

/** What stands in the fields: numbers as they are typed. */
export interface MeasureValues {
  readonly answers: readonly { readonly value: string; readonly text: string }[];
  readonly remark: string;
}

/** "12,5" and "12.5" are the same number; anything else is none. */
export function numberOf(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed);
}

export const textOfNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

export function valuesOf({ questions, mine }: Pick<MeasurementView, 'questions' | 'mine'>): MeasureValues {
  return {
    answers: questions.map(({ id }) => {
      const given = mine?.body.answers.find(({ questionId }) => questionId === id);
      return { value: textOfNumber(given?.value ?? null), text: given?.text ?? '' };
    }),
    remark: mine?.body.remark ?? '',
  };
}

export function bodyOf(questions: readonly Question[], { answers, remark }: MeasureValues): MeasurementBody {
  return {
    answers: questions.map(({ id, kind }, at) => ({
      questionId: id,
      value: kind === 'open' ? null : numberOf(answers[at]?.value ?? ''),
      text: answers[at]?.text ?? '',
    })),
    remark,
  };
}

import type { MeasureQuestion } from './anchoring-plan';
import { isGrade } from './anchoring-plan-faults';

/** What was measured: a value, or in words why there is none. An open question has words only. */
export interface GivenMeasurement {
  readonly questionId: string;
  readonly value: number | null;
  readonly text: string;
}

export const measurementFaultCodes = [
  'REQUIRED',
  'NOT_A_GRADE',
  'NOT_ALLOWED',
  'QUESTION_UNKNOWN',
  'GIVEN_TWICE',
] as const;
export interface MeasurementFault {
  readonly questionId: string;
  readonly code: (typeof measurementFaultCodes)[number];
}

/** What is wrong with the report of a measure: every question of it needs a value, or words that say why there is none. */
export function checkMeasurement(
  questions: readonly MeasureQuestion[],
  given: readonly GivenMeasurement[],
): readonly MeasurementFault[] {
  const wrong = given.flatMap((answer, at) => {
    const question = questions.find(({ id }) => id === answer.questionId);
    if (question === undefined) return [fault(answer.questionId, 'QUESTION_UNKNOWN')];
    const first = given.findIndex(({ questionId }) => questionId === question.id);
    return first < at ? [fault(question.id, 'GIVEN_TWICE')] : faultsOfValue(question, answer);
  });
  const missing = questions.filter(
    ({ id }) => !given.some((answer) => answer.questionId === id && saysSomething(answer)),
  );
  return [...wrong, ...missing.map(({ id }) => fault(id, 'REQUIRED'))];
}

function faultsOfValue({ id, kind }: MeasureQuestion, { value }: GivenMeasurement): readonly MeasurementFault[] {
  if (value === null) return [];
  if (kind === 'open') return [fault(id, 'NOT_ALLOWED')];
  return kind === 'grade' && !isGrade(value) ? [fault(id, 'NOT_A_GRADE')] : [];
}

const saysSomething = ({ value, text }: GivenMeasurement): boolean => value !== null || text.trim() !== '';

const fault = (questionId: string, code: MeasurementFault['code']): MeasurementFault => ({ questionId, code });

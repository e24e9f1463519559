import type { LocalDate } from '../time/instant';
import { type AnchoringPlan, gradePoints, type MeasureQuestion } from './anchoring-plan';

export const anchoringPlanFaultCodes = [
  'REQUIRED',
  'MEASURES_NOT_OF_POLICY',
  'QUESTION_UNKNOWN',
  'GIVEN_TWICE',
  'NOT_A_GRADE',
  'DATE_PASSED',
] as const;

/** What is wrong with a plan and at which field, as `measures.1.reporterSeatId`. */
export interface AnchoringPlanFault {
  readonly field: string;
  readonly code: (typeof anchoringPlanFaultCodes)[number];
}

export interface PlanMoment {
  readonly measureMonths: readonly number[];
  readonly today: LocalDate;
}

/** Everything that a borgingsplan still lacks before it can be delivered, all at once. */
export function anchoringPlanFaults(plan: AnchoringPlan, moment: PlanMoment): readonly AnchoringPlanFault[] {
  return [
    ...required({
      ownerSeatId: plan.ownerSeatId ?? '',
      structure: plan.structure,
      residents: plan.residents,
      'stop.criteria': plan.stop.criteria,
      'stop.on': plan.stop.on ?? '',
    }),
    ...moneyFaults(plan),
    ...(plan.stop.on !== null && plan.stop.on <= moment.today ? [fault('stop.on', 'DATE_PASSED')] : []),
    ...questionFaults(plan.questions),
    ...measureFaults(plan, moment),
  ];
}

function moneyFaults({ money }: AnchoringPlan): readonly AnchoringPlanFault[] {
  if (money.kind === 'none') return required({ 'money.why': money.why });
  const euros = money.euros === null ? '' : String(money.euros);
  return required({ 'money.budget': money.budget, 'money.euros': euros });
}

function questionFaults(questions: readonly MeasureQuestion[]): readonly AnchoringPlanFault[] {
  if (questions.length === 0) return [fault('questions', 'REQUIRED')];
  return questions.flatMap((question, at) => [
    ...required({ [`questions.${String(at)}.text`]: question.text }),
    ...(question.kind === 'number' ? required({ [`questions.${String(at)}.unit`]: question.unit }) : []),
    ...(questions.findIndex(({ id }) => id === question.id) < at
      ? [fault(`questions.${String(at)}.id`, 'GIVEN_TWICE')]
      : []),
    ...gradeFaults(question, at),
  ]);
}

function gradeFaults({ kind, baseline, target }: MeasureQuestion, at: number): readonly AnchoringPlanFault[] {
  if (kind !== 'grade') return [];
  return Object.entries({ baseline, target })
    .filter(([, value]) => value !== null && !isGrade(value))
    .map(([name]) => fault(`questions.${String(at)}.${name}`, 'NOT_A_GRADE'));
}

export const isGrade = (value: number): boolean =>
  Number.isInteger(value) && value >= gradePoints.least && value <= gradePoints.most;

function measureFaults(plan: AnchoringPlan, { measureMonths }: PlanMoment): readonly AnchoringPlanFault[] {
  const sameMonths =
    plan.measures.length === measureMonths.length &&
    plan.measures.every(({ months }, at) => months === measureMonths[at]);
  if (!sameMonths) return [fault('measures', 'MEASURES_NOT_OF_POLICY')];
  const known = plan.questions.map(({ id }) => id);
  return plan.measures.flatMap(({ reporterSeatId, questionIds }, at) => [
    ...required({ [`measures.${String(at)}.reporterSeatId`]: reporterSeatId ?? '' }),
    ...(questionIds.length === 0 ? [fault(`measures.${String(at)}.questionIds`, 'REQUIRED')] : []),
    ...questionIdFaults(questionIds, known, `measures.${String(at)}.questionIds`),
  ]);
}

function questionIdFaults(
  ids: readonly string[],
  known: readonly string[],
  field: string,
): readonly AnchoringPlanFault[] {
  const unknown = ids.some((id) => !known.includes(id)) ? [fault(field, 'QUESTION_UNKNOWN')] : [];
  return new Set(ids).size < ids.length ? [...unknown, fault(field, 'GIVEN_TWICE')] : unknown;
}

function required(texts: Readonly<Record<string, string>>): readonly AnchoringPlanFault[] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => fault(field, 'REQUIRED'));
}

const fault = (field: string, code: AnchoringPlanFault['code']): AnchoringPlanFault => ({ field, code });

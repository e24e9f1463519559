import type { AnchoringPlanBody } from '@samenspel/contracts';
import { numberOf, textOfNumber } from './measure-values';

/** The fields of the plan: numbers as they are typed, both kinds of money beside each other. */
export interface PlanValues {
  readonly ownerSeatId: string;
  readonly moneyKind: 'budget' | 'none';
  readonly budget: string;
  readonly euros: string;
  readonly why: string;
  readonly structure: string;
  readonly residents: string;
  readonly stopCriteria: string;
  readonly stopOn: string;
  readonly questions: readonly {
    readonly key: string;
    readonly kind: 'number' | 'grade' | 'open';
    readonly text: string;
    readonly unit: string;
    readonly baseline: string;
    readonly target: string;
  }[];
  readonly measures: readonly {
    readonly months: number;
    readonly reporterSeatId: string;
    readonly questionIds: readonly string[];
  }[];
}

export function planValuesOf({ money, stop, questions, measures, ...plan }: AnchoringPlanBody): PlanValues {
  return {
    ownerSeatId: plan.ownerSeatId ?? '',
    moneyKind: money.kind,
    budget: money.kind === 'budget' ? money.budget : '',
    euros: money.kind === 'budget' ? textOfNumber(money.euros) : '',
    why: money.kind === 'none' ? money.why : '',
    structure: plan.structure,
    residents: plan.residents,
    stopCriteria: stop.criteria,
    stopOn: stop.on ?? '',
    questions: questions.map(({ id, baseline, target, ...question }) => ({
      ...question,
      key: id,
      baseline: textOfNumber(baseline),
      target: textOfNumber(target),
    })),
    measures: measures.map(({ reporterSeatId, ...measure }) => ({ ...measure, reporterSeatId: reporterSeatId ?? '' })),
  };
}

export function planBodyOf(values: PlanValues): AnchoringPlanBody {
  const ids = values.questions.map(({ key }) => key);
  return {
    ownerSeatId: orNull(values.ownerSeatId),
    money:
      values.moneyKind === 'none'
        ? { kind: 'none', why: values.why }
        : { kind: 'budget', budget: values.budget, euros: numberOf(values.euros) },
    structure: values.structure,
    residents: values.residents,
    stop: { criteria: values.stopCriteria, on: orNull(values.stopOn) },
    questions: values.questions.map(({ key, baseline, target, kind, text, unit }) => ({
      ...{ id: key, kind, text, unit },
      baseline: kind === 'open' ? null : numberOf(baseline),
      target: kind === 'open' ? null : numberOf(target),
    })),
    // A question that was taken away is asked nowhere any more.
    measures: values.measures.map(({ months, reporterSeatId, questionIds }) => ({
      months,
      reporterSeatId: orNull(reporterSeatId),
      questionIds: questionIds.filter((id) => ids.includes(id)),
    })),
  };
}

const fieldsOfForm: Readonly<Record<string, string>> = {
  'money.budget': 'budget',
  'money.euros': 'euros',
  'money.why': 'why',
  'stop.criteria': 'stopCriteria',
  'stop.on': 'stopOn',
};

/** A field of the API as the form names it. */
export const fieldOfForm = (field: string): string => fieldsOfForm[field] ?? field;

const orNull = (text: string): string | null => (text === '' ? null : text);

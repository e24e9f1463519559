import type { LocalDate } from '../time/instant';

/** `number`: counted, in a unit; `grade`: a whole mark from 1 to 10; both are charted. `open`: in words. */
export const measureQuestionKinds = ['number', 'grade', 'open'] as const;
export type MeasureQuestionKind = (typeof measureQuestionKinds)[number];

export const gradePoints = { least: 1, most: 10 } as const;

export interface MeasureQuestion {
  /** Made by who writes the plan; a question keeps it in later versions, so that its answers stay one line. */
  readonly id: string;
  readonly kind: MeasureQuestionKind;
  readonly text: string;
  /** Of a number: what is counted, for example "weken". */
  readonly unit: string;
  /** How it was before, and what is aimed at; null: not known or not agreed. */
  readonly baseline: number | null;
  readonly target: number | null;
}

/** One per measure of the policy, in their order: what is asked then, and the seat that reports. */
export interface PlannedMeasure {
  readonly months: number;
  readonly reporterSeatId: string | null;
  readonly questionIds: readonly string[];
}

/** From which budget, or why no money is needed. */
export type AnchoringMoney =
  | { readonly kind: 'budget'; readonly budget: string; readonly euros: number | null }
  | { readonly kind: 'none'; readonly why: string };

/** The borgingsplan: who owns the result, from which money, where it lands, how it is measured and when it stops. */
export interface AnchoringPlan {
  readonly ownerSeatId: string | null;
  readonly money: AnchoringMoney;
  /** The regular structure in which it lands. */
  readonly structure: string;
  /** What it changed for residents: chances, aftercare, moving on to lighter care. */
  readonly residents: string;
  readonly stop: { readonly criteria: string; readonly on: LocalDate | null };
  readonly questions: readonly MeasureQuestion[];
  readonly measures: readonly PlannedMeasure[];
}

/** How a new plan starts: nothing filled in, one measure for each of the policy. */
export function emptyAnchoringPlan(measureMonths: readonly number[]): AnchoringPlan {
  return {
    ownerSeatId: null,
    money: { kind: 'budget', budget: '', euros: null },
    structure: '',
    residents: '',
    stop: { criteria: '', on: null },
    questions: [],
    measures: measureMonths.map((months) => ({ months, reporterSeatId: null, questionIds: [] })),
  };
}

import type { Plan, PlannedStep } from '../plan/plan';
import type { StepKind } from '../process/stages';

/** A step whose last day moves; `null`: not foreseen before, or no longer after. */
export interface DateChange {
  readonly stepKind: StepKind;
  readonly ordinal: number;
  readonly before: PlannedStep | null;
  readonly after: PlannedStep | null;
}

/** Every date that differs between two plans of a task, in the order of the later one. */
export function dateChanges(before: Plan, after: Plan): readonly DateChange[] {
  const kept = after.steps.map((step) => changeOf(before.steps.find(sameAs(step)) ?? null, step));
  const dropped = before.steps.filter((step) => !after.steps.some(sameAs(step))).map((step) => changeOf(step, null));
  return [...kept, ...dropped].flatMap((change) => change ?? []);
}

const sameAs =
  ({ kind, ordinal }: PlannedStep) =>
  (other: PlannedStep): boolean =>
    other.kind === kind && other.ordinal === ordinal;

function changeOf(before: PlannedStep | null, after: PlannedStep | null): DateChange | null {
  const step = after ?? before;
  if (step === null || before?.lastDay === after?.lastDay) return null;
  return { stepKind: step.kind, ordinal: step.ordinal, before, after };
}

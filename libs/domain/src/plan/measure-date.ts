import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';
import { addMonths } from './add-months';
import { addWorkingDays } from './add-working-days';
import { firstWorkingDayOnOrAfter } from './first-working-day-on-or-after';
import type { PlannedStep, StepCourse } from './plan';

/** Whether the policy asks for a measure of this number; older tasks may have frozen fewer. */
export const hasMeasure = ({ anchoring }: Policy, ordinal: number): boolean =>
  ordinal <= anchoring.measureMonths.length;

/**
 * The date on which a measure is asked: so many months after the last day of the decision, on a working day, and later
 * by the working days that the task was paused since. Throws CALENDAR_TOO_SHORT.
 */
export function measureDate(
  policy: Policy,
  calendar: Calendar,
  before: readonly Pick<PlannedStep, 'kind' | 'lastDay'>[],
  measure: { readonly ordinal: number; readonly pausedBefore: number },
): LocalDate | undefined {
  const decidedOn = before.findLast(({ kind }) => kind === 'decision')?.lastDay;
  const months = policy.anchoring.measureMonths[measure.ordinal - 1];
  if (decidedOn === undefined || months === undefined) return undefined;
  const on = firstWorkingDayOnOrAfter(calendar, addMonths(decidedOn, months));
  return addWorkingDays(calendar, on, measure.pausedBefore);
}

/** Working days of pauses in the steps since the decision, before the measure itself. */
export function pausedSinceDecision(steps: readonly StepCourse[], measureOrdinal: number): number {
  return steps
    .filter(({ kind, ordinal }) => kind === 'anchoring' || (kind === 'measure' && ordinal < measureOrdinal))
    .reduce((days, { pausedDays }) => days + pausedDays, 0);
}

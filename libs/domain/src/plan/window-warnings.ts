import { rangesOverlap, type DateRange } from '../time/date-range';
import type { PlannedStep } from './plan';

/** Days on which people may be away, or are: to be pointed out, whatever moves because of it. */
export interface AwayDays extends DateRange {
  readonly kind: 'school-holiday' | 'closing-day' | 'party-closed';
  readonly name: string;
  /** Who is closed, when it is one party. */
  readonly partyName?: string;
}

export interface WindowWarning {
  readonly step: Pick<PlannedStep, 'kind' | 'ordinal'>;
  readonly days: AwayDays;
}

/** Which days away fall in the window of which step; those before today are over. */
export function windowWarnings(
  steps: readonly PlannedStep[],
  away: readonly AwayDays[],
  today: string,
): readonly WindowWarning[] {
  return steps
    .filter(({ endedAt }) => endedAt === undefined)
    .flatMap((step) => {
      const window = { from: step.opensOn > today ? step.opensOn : today, until: step.lastDay };
      return away.filter((days) => rangesOverlap(days, window)).map((days) => ({ step, days }));
    });
}

import type { Instant } from '../time/instant';

/**
 * `planned`: not asked yet; `asked`: its date came and it may be answered; `overdue`: its last day passed; `in`: it came
 * in, late or not; `named`: somebody concluded the task and said why it is missing.
 */
export const measureStates = ['planned', 'asked', 'overdue', 'in', 'named'] as const;
export type MeasureState = (typeof measureStates)[number];

export interface MeasureMoment {
  /** When its asking mail goes. */
  readonly asksAt: Instant;
  readonly endsAt: Instant;
  readonly isIn: boolean;
  /** The task ended. */
  readonly taskEnded: boolean;
}

/** Where a measure of the borgingsplan stands. */
export function measureStateOf({ asksAt, endsAt, isIn, taskEnded }: MeasureMoment, now: Instant): MeasureState {
  if (isIn) return 'in';
  if (taskEnded) return 'named';
  if (now < asksAt) return 'planned';
  return now < endsAt ? 'asked' : 'overdue';
}

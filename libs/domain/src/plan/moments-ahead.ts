import type { Instant } from '../time/instant';
import type { Moment, MomentKind } from './plan';

/** Asked once in a step, however often its deadline moves; the other moments come again with every deadline version. */
const oncePerStep: readonly MomentKind[] = ['asking', 'check-in', 'reflection'];

export interface DoneMoment {
  readonly key: string;
  readonly deadlineVersion: number;
}

export interface MomentsAhead {
  /** Whose wake has come, in order. */
  readonly due: readonly Moment[];
  /** The wake of the first one to come; null when there is none. */
  readonly nextAt: Instant | null;
}

/** What of a step's moments is due and what comes next, given what was done. Escalations go per party, not from here. */
export function momentsAhead(
  step: { readonly moments: readonly Moment[]; readonly deadlineVersion: number },
  done: readonly DoneMoment[],
  now: Instant,
): MomentsAhead {
  const isDone = (moment: Moment) =>
    done.some(
      ({ key, deadlineVersion }) =>
        key === moment.key && (oncePerStep.includes(moment.kind) || deadlineVersion === step.deadlineVersion),
    );
  const ahead = step.moments.filter((moment) => moment.kind !== 'escalation' && !isDone(moment));
  const later = ahead.filter((moment) => moment.wakeAt > now).map((moment) => moment.wakeAt);
  return {
    due: ahead.filter((moment) => moment.wakeAt <= now),
    nextAt: later.length === 0 ? null : Math.min(...later),
  };
}

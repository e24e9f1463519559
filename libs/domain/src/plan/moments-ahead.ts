import type { Instant } from '../time/instant';
import { askingMoments, type Moment, type MomentKind } from './plan';

/** Asked once in a step, however often its deadline moves; the other moments come again with every deadline version. */
const oncePerStep: readonly MomentKind[] = [...askingMoments, 'minutes', 'confirmation', 'board-told'];

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

export interface StepAhead {
  readonly moments: readonly Moment[];
  readonly deadlineVersion: number;
  /**
   * When this deadline version came into force. A rung that falls before it is past and not missed: an extension does
   * not remind at once of a date that would have been last week. Absent: the opening.
   */
  readonly deadlineSince?: Instant;
}

/** What of a step's moments is due and what comes next, given what was done. Escalations go per party, not from here. */
export function momentsAhead(step: StepAhead, done: readonly DoneMoment[], now: Instant): MomentsAhead {
  const ahead = step.moments.filter(
    (moment) => moment.kind !== 'escalation' && !isDone(step, moment, done) && !isPast(step, moment),
  );
  const later = ahead.filter((moment) => moment.wakeAt > now).map((moment) => moment.wakeAt);
  return {
    due: ahead.filter((moment) => moment.wakeAt <= now),
    nextAt: later.length === 0 ? null : Math.min(...later),
  };
}

function isDone(step: StepAhead, moment: Moment, done: readonly DoneMoment[]): boolean {
  const anyVersion = oncePerStep.includes(moment.kind);
  return done.some(
    ({ key, deadlineVersion }) => key === moment.key && (anyVersion || deadlineVersion === step.deadlineVersion),
  );
}

function isPast({ deadlineSince }: StepAhead, moment: Moment): boolean {
  return deadlineSince !== undefined && !oncePerStep.includes(moment.kind) && moment.sendAt < deadlineSince;
}

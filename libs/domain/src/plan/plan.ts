import type { Instant, LocalDate } from '../time/instant';
import type { StepKind } from '../process/stages';

/** What the process does by itself at a moment of a step. */
export const momentKinds = [
  'asking', // the mail that asks (invitation, prompts, ballot, dispositions to handle)
  'reminder', // a rung of the ladder; `offset` says which
  'escalation', // a tier for an essential party; only in the plan of a step as a whole, per party in table `escalation`
  'meeting', // last day on which the meeting of the cycle may be announced
  'check-in', // the check-in is asked
  'reflection', // the reflection is asked
  'minutes', // the minutes of a meeting are missing; of the meetings in the record, so in no plan
  'confirmation', // the parties are asked to confirm the decision, or reminded; of the record, so in no plan
  'board-told', // the date has passed for so long that the programme board is told
  'manager-reminder', // the date has passed; the programme manager still has the ball
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** The moments that ask; the other ones remind, escalate or tell. */
export const askingMoments: readonly MomentKind[] = ['asking', 'check-in', 'reflection'];

/** A moment at which the process does something; at one instant the order is: close, outcome, opening, asking, rungs. */
export interface Moment {
  readonly kind: MomentKind;
  /** Natural key within a step and deadline version, for example `reminder:-5`. */
  readonly key: string;
  /** Working days from the due date (negative: before); for `asking` the working days from the opening, 0. */
  readonly offset: number;
  readonly on: LocalDate;
  /** When the workflow wakes for it: in the hours before the mail window, spread by task id. */
  readonly wakeAt: Instant;
  /** When its mail goes at the earliest: the start of the mail window of `on`. */
  readonly sendAt: Instant;
}

/** One step with its window. `lastDay` is shown as "tot en met"; `endsAt` is the exclusive instant after it. */
export interface PlannedStep {
  readonly kind: StepKind;
  /** Number within its kind, from 1: the third cycle, the second consultation. */
  readonly ordinal: number;
  /** The step instance in the record; absent while it is only planned. */
  readonly stepId?: string;
  readonly opensOn: LocalDate;
  readonly opensAt: Instant;
  /** Of a measure: the date on which it is asked, without the pauses of this very step. */
  readonly asksOn?: LocalDate;
  readonly lastDay: LocalDate;
  readonly endsAt: Instant;
  /** True when no answer is accepted from `endsAt` on; false when `lastDay` is only a due date. */
  readonly hasClosingInstant: boolean;
  /** When the step really ended; absent while it is open or only planned. */
  readonly endedAt?: Instant;
  readonly moments: readonly Moment[];
}

/** Every deadline and reminder of a task: what happened and what is foreseen, in order. */
export interface Plan {
  readonly v: 1;
  readonly steps: readonly PlannedStep[];
}

/** A pause of a step: what was to happen after it began moves by the working days that it touched. */
export interface Pause {
  readonly startedAt: Instant;
  readonly days: number;
}

/** What the record knows of a step that was opened; the input of the planner for the past and the present. */
export interface StepCourse {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly openedOn: LocalDate;
  /** The opening instant; absent: the start of `openedOn`. */
  readonly openedAt?: Instant;
  /** Working days added by extensions (whole days, positive). */
  readonly extendedBy: number;
  /** Working days touched by pauses while the step was open. */
  readonly pausedDays: number;
  /**
   * The pauses that make up `pausedDays`, so that what happened before one keeps its date. Absent: `pausedDays` counts
   * from the asking on.
   */
  readonly pauses?: readonly Pause[];
  /** The local date on which the step ended, when it ended. */
  readonly endedOn?: LocalDate;
  /** The instant at which it ended; absent: the start of `endedOn`. */
  readonly endedAt?: Instant;
  /** The last day of a step that ended: the calendar may have changed since. Absent: as the planner counts it now. */
  readonly lastDay?: LocalDate;
}

/** What the planner needs to know of a task: when it starts and what became of its steps so far. */
export interface TaskCourse {
  readonly taskId: string;
  readonly startsOn: LocalDate;
  /** The instant of the launch; absent: the start of `startsOn`. */
  readonly startsAt?: Instant;
  /** The group ended the cycles before their agreed number: preparation follows the present one. */
  readonly iterationsEnded?: boolean;
  /** The task ended: nothing is foreseen any more. */
  readonly ended?: boolean;
  /** A foreseen step does not open before this date: the step before it may be overdue. */
  readonly today?: LocalDate;
  readonly steps: readonly StepCourse[];
}

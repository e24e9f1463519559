import { stepKindsWithClosingInstant, type StepKind } from '../process/stages';
import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';
import { addWorkingDays } from './add-working-days';
import { askingAfter, momentOn, type MomentTimes } from './moment-on';
import type { Pause, PlannedStep } from './plan';
import { planMoments } from './plan-moments';

/** A step with its opening, planned or real. */
export interface StepOpening {
  readonly taskId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly stepId?: string;
  readonly opensOn: LocalDate;
  readonly opensAt: Instant;
  /** Of a measure: its date; see `measureDate`. Absent: asked at the opening. */
  readonly asksOn?: LocalDate;
  /** Working days added by extensions. */
  readonly extendedBy?: number;
  readonly pausedDays?: number;
  readonly pauses?: readonly Pause[];
  readonly endedOn?: LocalDate;
  readonly endedAt?: Instant;
  /** Of a step that ended: its last day as it was. */
  readonly lastDay?: LocalDate;
}

/**
 * The window and the moments of one step. The opening day is not counted: the last day lies `days` working days after
 * it, and the step ends at the start of the day after the last day. Throws CALENDAR_TOO_SHORT.
 */
export function planStep(policy: Policy, calendar: Calendar, opening: StepOpening): PlannedStep {
  const { extendedBy = 0, pausedDays = 0, ...step } = opening;
  const days = daysOfStep(policy, step.kind) + extendedBy + pausedDays;
  const lastDay = lastDayOf(calendar, step, days);
  const asking = askingOf(calendar, step);
  const pauses = step.pauses ?? [{ startedAt: asking.sendAt, days: pausedDays }];
  const moments = planMoments(policy, calendar, { ...step, lastDay, asking, pauses });
  const planned: PlannedStep = {
    kind: step.kind,
    ordinal: step.ordinal,
    ...(step.stepId === undefined ? {} : { stepId: step.stepId }),
    opensOn: step.opensOn,
    opensAt: step.opensAt,
    ...(step.asksOn === undefined ? {} : { asksOn: step.asksOn }),
    lastDay,
    endsAt: dayOn(calendar, lastDay).endsAt,
    hasClosingInstant: stepKindsWithClosingInstant.includes(step.kind),
    moments,
  };
  return withEnd(calendar, planned, step);
}

function lastDayOf(calendar: Calendar, { opensOn, asksOn, endedOn, lastDay }: StepOpening, days: number): LocalDate {
  if (endedOn !== undefined && lastDay !== undefined) return lastDay;
  return addWorkingDays(calendar, laterOf(opensOn, asksOn), days);
}

/** The working days of a step of this kind. */
export function daysOfStep(policy: Policy, kind: StepKind): number {
  if (kind === 'measure') return policy.anchoring.measureDays;
  return policy[kind === 'iteration' ? 'iterations' : kind].days;
}

const laterOf = (opensOn: LocalDate, asksOn = opensOn): LocalDate => (asksOn > opensOn ? asksOn : opensOn);

/** A measure is asked on its date; that of a step that opened later, at its opening. */
function askingOf(calendar: Calendar, { asksOn, opensOn, opensAt, taskId }: StepOpening): MomentTimes {
  const isAhead = asksOn !== undefined && asksOn > opensOn;
  return isAhead ? momentOn(calendar, asksOn, taskId) : askingAfter(calendar, opensAt, taskId);
}

/** What would have come after the real end never comes; a closing instant is where the step really closed. */
function withEnd(calendar: Calendar, step: PlannedStep, opening: StepOpening): PlannedStep {
  const { endedOn } = opening;
  if (endedOn === undefined) return step;
  const endedAt = opening.endedAt ?? dayOn(calendar, endedOn).startsAt;
  const ended = { ...step, endedAt, moments: step.moments.filter((moment) => moment.sendAt < endedAt) };
  const closedEarly = step.hasClosingInstant && endedAt < step.endsAt;
  return closedEarly ? { ...ended, lastDay: endedOn, endsAt: endedAt } : ended;
}

import type { Calendar, Instant, LocalDate, MomentKind, ObligationKind, PlannedStep } from '@samenspel/domain';
import { dayOn } from '@samenspel/domain';

export interface Due {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}

// The check-in is of use until the reflection is asked; a meeting must be announced in time. The rest is due with its step.
const dueWithMoment: Partial<Record<ObligationKind, MomentKind>> = {
  'check-in': 'reflection',
  'plan-meeting': 'meeting',
};

/** Until when an obligation of a planned step may be done in time. */
export function dueOf(kind: ObligationKind, step: PlannedStep, calendar: Calendar): Due {
  const moment = step.moments.find((candidate) => candidate.kind === dueWithMoment[kind]);
  if (moment === undefined) return { dueOn: step.lastDay, dueAt: step.endsAt };
  return { dueOn: moment.on, dueAt: dayOn(calendar, moment.on).endsAt };
}

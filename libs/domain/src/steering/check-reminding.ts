import { DomainError } from '../error/domain-error';
import type { ObligationKind } from '../obligation/obligation';
import { mailInstant } from '../plan/mail-instant';
import type { StepKind } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import { localDateOf } from '../time/day-holding';
import type { Instant, LocalDate } from '../time/instant';

/** What can be asked for again by hand in a step: only what others than the programme manager owe. */
export const kindsToRemind: Partial<Record<StepKind, readonly ObligationKind[]>> = {
  invitation: ['reply'],
  iteration: ['check-in', 'reflection', 'action'],
  consultation: ['reaction'],
  decision: ['ballot'],
  anchoring: ['confirmation'],
  measure: ['measurement'],
};

/** So often a day: one time for some, and one time for the others. */
export const mostTimesRemindedByHand = 2;

/** A reminder by hand is a rung of the day on which it goes: nobody gets two on one day. */
export const rungByHand = (on: LocalDate): string => `by-hand:${on}`;

/** When a reminder by hand goes: now, or when the next mail window opens. */
export function goesByHand(calendar: Calendar, now: Instant): { readonly at: Instant; readonly on: LocalDate } {
  const at = mailInstant(calendar, now);
  return { at, on: localDateOf(calendar, at) };
}

export interface Reminding {
  readonly step: {
    readonly stepId: string;
    readonly kind: StepKind;
    readonly endsAt: Instant;
    readonly hasClosingInstant: boolean;
  };
  readonly goes: { readonly at: Instant; readonly on: LocalDate };
  /** How often it was done for the day on which this one would go. */
  readonly timesThatDay: number;
  /** How many people were asked, still must act, and have no reminder by hand for that day. */
  readonly people: number;
}

/** Throws COMMAND_OUT_OF_PLACE, REMINDER_AFTER_CLOSING, REMINDED_TOO_OFTEN or NOBODY_TO_REMIND. */
export function checkReminding({ step, goes, timesThatDay, people }: Reminding): void {
  const { stepId, kind, endsAt, hasClosingInstant } = step;
  if (kindsToRemind[kind] === undefined)
    throw new DomainError('COMMAND_OUT_OF_PLACE', { present: kind, expected: Object.keys(kindsToRemind).join(' ') });
  if (hasClosingInstant && goes.at >= endsAt) throw new DomainError('REMINDER_AFTER_CLOSING', { stepId, on: goes.on });
  if (timesThatDay >= mostTimesRemindedByHand)
    throw new DomainError('REMINDED_TOO_OFTEN', { stepId, on: goes.on, most: mostTimesRemindedByHand });
  if (people === 0) throw new DomainError('NOBODY_TO_REMIND', { stepId });
}

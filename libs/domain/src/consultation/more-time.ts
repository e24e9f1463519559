import { DomainError } from '../error/domain-error';
import { extensionDays } from '../plan/extension-days';
import type { PlannedStep } from '../plan/plan';
import type { Calendar } from '../time/calendar-day';
import type { Instant, LocalDate } from '../time/instant';

/** What decides whether a party may ask for more time. */
export interface AskingGround {
  readonly calendar: Calendar;
  readonly step: Pick<PlannedStep, 'lastDay' | 'endsAt' | 'hasClosingInstant'>;
  /** The party answered already; it may change that until closing, so it needs no more time to begin. */
  readonly reacted: boolean;
  readonly askedBefore: boolean;
  readonly now: Instant;
}

/**
 * A party asks once per consultation, instead of answering, and only for a day to which the consultation can be
 * extended. Throws MORE_TIME_ASKED_BEFORE, MORE_TIME_AFTER_REACTION and what `extensionDays` throws.
 */
export function checkMoreTime(until: LocalDate, { calendar, step, reacted, askedBefore, now }: AskingGround): void {
  if (askedBefore) throw new DomainError('MORE_TIME_ASKED_BEFORE', { until });
  if (reacted) throw new DomainError('MORE_TIME_AFTER_REACTION', { until });
  extensionDays(calendar, step, until, now);
}

export const moreTimeStands = [
  'open',
  'withdrawn',
  'replaced',
  'granted',
  'partly-granted',
  'refused',
  'lapsed',
] as const;
/**
 * `replaced`: the party answered after all; `partly-granted`: extended, but to an earlier day than was asked; `lapsed`:
 * the consultation closed first, and what silence means holds.
 */
export type MoreTimeStand = (typeof moreTimeStands)[number];

export interface MoreTimeRequest {
  readonly until: LocalDate;
  /** By how many working days the consultation had been extended when it was asked; a pause moves its date too. */
  readonly extendedByThen: number;
  readonly withdrawnAt: Instant | null;
  readonly replacedAt: Instant | null;
  readonly refusedAt: Instant | null;
}

export interface ConsultationNow {
  readonly lastDay: LocalDate;
  readonly extendedBy: number;
  readonly closed: boolean;
}

/** How a request stands. An extension answers it whoever it was given for, also one that was refused before. */
export function moreTimeStand(
  { until, extendedByThen, withdrawnAt, replacedAt, refusedAt }: MoreTimeRequest,
  { lastDay, extendedBy, closed }: ConsultationNow,
): MoreTimeStand {
  if (withdrawnAt !== null) return 'withdrawn';
  if (replacedAt !== null) return 'replaced';
  if (extendedBy > extendedByThen) return lastDay >= until ? 'granted' : 'partly-granted';
  if (refusedAt !== null) return 'refused';
  return closed ? 'lapsed' : 'open';
}

/** It is withdrawn and refused only while it is open. Throws MORE_TIME_SETTLED. */
export function mustBeOpenRequest(stand: MoreTimeStand): void {
  if (stand !== 'open') throw new DomainError('MORE_TIME_SETTLED', { stand });
}

import { DomainError } from '../error/domain-error';
import type { Instant } from '../time/instant';

/** A meeting as far as it matters for its minutes. */
export interface MinutedMeeting {
  readonly id: string;
  readonly startsAt: Instant;
  readonly cancelledAt: Instant | null;
  /** 0: nobody wrote minutes. */
  readonly minutesVersion: number;
}

/**
 * Minutes are written from the start of a meeting on, so that they can be typed while it lasts.
 * Throws MEETING_CANCELLED or MEETING_NOT_STARTED.
 */
export function checkMinutes({ id, startsAt, cancelledAt }: MinutedMeeting, now: Instant): void {
  if (cancelledAt !== null) throw new DomainError('MEETING_CANCELLED', { meetingId: id });
  if (now < startsAt) throw new DomainError('MEETING_NOT_STARTED', { meetingId: id });
}

/** What was held and written down cannot be called off any more. Throws MINUTES_WRITTEN. */
export function checkCancellingMeeting({ id, minutesVersion }: MinutedMeeting): void {
  if (minutesVersion > 0) throw new DomainError('MINUTES_WRITTEN', { meetingId: id });
}

import { DomainError } from '../error/domain-error';
import type { MailStatus } from './mail-status';

export interface MailToSendAgain {
  readonly mailId: string;
  readonly kind: string;
  readonly status: MailStatus;
  /** What it asks was done, given up or closed; false of a mail that asks nothing. */
  readonly isPointless: boolean;
  readonly timesToday: number;
}

// A rung goes once, so "remind" is the way; a sign-in link is asked for by its owner.
const neverAgain: readonly string[] = ['reminder', 'manager-reminder', 'sign-in'];

/**
 * A mail that was lost or bounced goes again, once a day. Throws MAIL_NOT_SENT_AGAIN for a kind of which that is not
 * done, MAIL_STILL_PLANNED, MAIL_POINTLESS or MAIL_SENT_AGAIN_TODAY.
 */
export function checkSendingAgain({ mailId, kind, status, isPointless, timesToday }: MailToSendAgain): void {
  if (neverAgain.includes(kind)) throw new DomainError('MAIL_NOT_SENT_AGAIN', { mailId, kind });
  if (status === 'planned' || status === 'sending') throw new DomainError('MAIL_STILL_PLANNED', { mailId, status });
  if (status === 'dropped' || isPointless) throw new DomainError('MAIL_POINTLESS', { mailId });
  if (timesToday > 0) throw new DomainError('MAIL_SENT_AGAIN_TODAY', { mailId });
}

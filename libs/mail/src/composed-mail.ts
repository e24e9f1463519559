import type { IcalEvent } from './calendar/meeting-calendar';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** A mail that is ready to go. */
export interface ComposedMail {
  readonly from: string;
  readonly to: MailAddress;
  /** The programme manager: a reply reaches a human. */
  readonly replyTo?: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** With angle brackets; the same at every attempt. */
  readonly messageId: string;
  /** The thread of the task. */
  readonly references?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly icalEvent?: IcalEvent;
}

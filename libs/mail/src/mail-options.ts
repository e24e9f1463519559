import type { LinkUrls } from './link-urls';

/** In milliseconds; together shorter than the lease of the dispatcher, so that it knows what a failure means. */
export interface SmtpTimeouts {
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
}

/** What the module is given by the process that sends. */
export interface MailOptions {
  /** `smtp://user:password@host:587` or `smtps://...` */
  readonly smtpUrl: string;
  /** "Samenspel <samenspel@example.org>" */
  readonly from: string;
  readonly links: LinkUrls;
  /** Tests are less patient. */
  readonly timeouts?: SmtpTimeouts;
}

export const MAIL_OPTIONS = Symbol('MailOptions');

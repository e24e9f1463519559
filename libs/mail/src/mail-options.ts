import type { LinkUrls } from './link-urls';

/** What the module is given by the process that sends. */
export interface MailOptions {
  /** `smtp://user:password@host:587` or `smtps://...` */
  readonly smtpUrl: string;
  /** "Samenspel <samenspel@example.org>" */
  readonly from: string;
  readonly links: LinkUrls;
}

export const MAIL_OPTIONS = Symbol('MailOptions');

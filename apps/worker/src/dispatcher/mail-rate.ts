import type { Instant } from '@samenspel/domain';

/** At most so many mails per second, saved up for one second at most. */
export class MailRate {
  private saved: number;
  private at: Instant;

  constructor(
    private readonly perSecond: number,
    now: Instant,
  ) {
    this.saved = perSecond;
    this.at = now;
  }

  /** How many may go now, at most `wanted`; they are counted as gone. */
  take(wanted: number, now: Instant): number {
    this.saved = Math.min(this.perSecond, this.saved + ((now - this.at) / 1_000) * this.perSecond);
    this.at = now;
    const granted = Math.min(wanted, Math.floor(this.saved));
    this.saved -= granted;
    return granted;
  }

  giveBack(unused: number): void {
    this.saved = Math.min(this.perSecond, this.saved + unused);
  }
}

const fewest = 4;
// Less than the connections of the database, and than what mail servers commonly take of one client.
const most = 8;
/** Reading what a mail is about, writing it and handing it over, on a busy day. */
const oneTakesMs = 400;

/** How many mails are on their way at once, each over an SMTP connection of its own, to reach so many per second. */
export function mailsAtOnce(perSecond: number): number {
  return Math.min(most, Math.max(fewest, Math.ceil((perSecond * oneTakesMs) / 1_000)));
}

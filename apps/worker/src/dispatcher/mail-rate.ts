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

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { Database, type LeaderConnection, type LedWork } from '@samenspel/persistence';
import { BackOff } from '../platform/back-off';
import { Metrics } from '../platform/metrics';
import { workerConfigToken } from '../platform/tokens';
import { type ClaimedMail, claimMails, lettersIn } from './claim-mails';
import { MailRate, mailsAtOnce } from './mail-rate';
import { MailWindows } from './mail-windows';
import { readDue } from './read-due';
import { SendMail, type SentOutcome } from './send-mail';
import { endLeases } from './settle-mail';

// The mail window of a paced day may last a tenth of a second.
const pollMs = 50;
const awayMs = { shortest: 500, longest: 10_000 };
// Longer than one attempt may take, see SendMail.
const leaseMs = 30_000;
const leasesEveryMs = 2_000;

/**
 * Sends what lies in the outbox. One dispatcher leads at a time, and each mail is claimed by one statement besides, so
 * that a second one could not double it either. Knows nothing of Temporal: signing in works while that is away.
 */
@Injectable()
export class Dispatcher implements LedWork {
  readonly name = 'dispatcher';
  private readonly log = new Logger('Dispatcher');
  private readonly windows = new MailWindows();
  private readonly away = new BackOff(awayMs);
  private readonly rate: MailRate;
  private readonly atOnce: number;
  private leasesEndedAt = 0;

  constructor(
    private readonly database: Database,
    private readonly sendMail: SendMail,
    private readonly metrics: Metrics,
    @Inject(workerConfigToken) config: { readonly mail: Pick<WorkerConfig['mail'], 'perSecond'> },
  ) {
    this.rate = new MailRate(config.mail.perSecond, Date.now());
    this.atOnce = mailsAtOnce(config.mail.perSecond);
  }

  async round(connection: LeaderConnection): Promise<number> {
    await this.endLeases();
    const mails = await this.claim(connection);
    if (mails === 'nothing-due') return pollMs;
    const outcomes = await Promise.all(lettersIn(mails).map((letter) => this.sendMail.send(letter)));
    this.count(mails, outcomes);
    return this.nextRest(mails.length, outcomes);
  }

  private async claim(connection: LeaderConnection): Promise<readonly ClaimedMail[] | 'nothing-due'> {
    const due = await readDue(connection);
    const open = await this.windows.open(connection, due.calendarIds, due.now);
    if (!due.hasImmediate && open.length === 0) return 'nothing-due';
    const allowed = this.rate.take(this.atOnce, Date.now());
    if (allowed === 0) return 'nothing-due';
    const { now } = due;
    const mails = await claimMails(connection, { windows: this.windows, open, now, limit: allowed });
    this.rate.giveBack(allowed - lettersIn(mails).length);
    return mails;
  }

  private async endLeases(): Promise<void> {
    if (Date.now() - this.leasesEndedAt < leasesEveryMs) return;
    this.leasesEndedAt = Date.now();
    const unknown = await endLeases(this.database, leaseMs);
    if (unknown === 0) return;
    this.metrics.count('mails_unknown', unknown);
    this.log.warn(`Of ${String(unknown)} mails nobody knows whether they went: the process that sent them is gone`);
  }

  private count(mails: readonly ClaimedMail[], outcomes: readonly SentOutcome[]): void {
    for (const { status, kind, why } of mails) {
      if (status !== 'dropped') continue;
      this.metrics.count('mails_dropped');
      this.log.log(`A mail of kind ${kind} became pointless: ${why ?? ''}`);
    }
    for (const outcome of outcomes) this.metrics.count(`mails_${outcome}`);
  }

  /** When nothing at all goes through, the server is away: everything waits, and nothing is lost. */
  private nextRest(claimed: number, outcomes: readonly SentOutcome[]): number {
    if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'later')) {
      if (this.away.begin()) this.log.warn('The SMTP server takes no mail; it waits in the outbox');
      return this.away.next();
    }
    if (outcomes.includes('sent') && this.away.end()) this.log.log('The SMTP server takes mail again');
    return claimed >= this.atOnce ? 0 : pollMs;
  }
}

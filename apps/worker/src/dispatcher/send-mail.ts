import { setTimeout as after } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { KillPoints } from '@samenspel/engine';
import { type ComposedMail, MailComposer, MailNotInRecordError, MailTransport, type SendResult } from '@samenspel/mail';
import { Database } from '@samenspel/persistence';
import { killPoints } from '../platform/tokens';
import type { ClaimedMail } from './claim-mails';
import { markFailed, markRefused, markSent, markUnknown, planAgain } from './settle-mail';

export type SentOutcome = 'sent' | 'later' | 'refused' | 'failed' | 'unknown';

const longestAttemptMs = 20_000;
const mostCompositions = 10;
// An outage of the SMTP server may not make a mail later than it lasted and a minute.
const longestRestMs = 20_000;

/** Writes one claimed mail from the record, hands it to the SMTP server, and writes down what became of it. */
@Injectable()
export class SendMail {
  private readonly log = new Logger('SendMail');

  constructor(
    private readonly database: Database,
    private readonly composer: MailComposer,
    private readonly transport: MailTransport,
    @Inject(killPoints) private readonly kill: KillPoints,
  ) {}

  /** Rejects when the record cannot be written: the mail stays `sending`, and its lease tells what that means. */
  async send(mail: ClaimedMail): Promise<SentOutcome> {
    this.kill.reach('mail-sending');
    let composed: ComposedMail;
    try {
      composed = await this.composer.compose(mail.id);
    } catch (error) {
      return this.composeFailed(mail, error);
    }
    return this.settle(mail, composed.subject, await this.hand(composed));
  }

  private async hand(composed: ComposedMail): Promise<SendResult> {
    const giveUp = new AbortController();
    const tooLate = after(longestAttemptMs, undefined, { signal: giveUp.signal }).then((): SendResult => ({
      status: 'unknown',
      isAddressRefused: false,
      response: 'no answer in time',
    }));
    try {
      return await Promise.race([this.transport.send(composed), tooLate]);
    } finally {
      giveUp.abort();
      await tooLate.catch(() => undefined);
    }
  }

  private async settle(mail: ClaimedMail, subject: string, result: SendResult): Promise<SentOutcome> {
    switch (result.status) {
      case 'sent':
        this.kill.reach('mail-handed-over');
        await markSent(this.database, mail, subject);
        return 'sent';
      case 'refused':
        this.log.warn(`The SMTP server refused a mail of kind ${mail.kind} (${mail.id})`);
        await markRefused(this.database, mail, { why: result.response, isAddressRefused: result.isAddressRefused });
        return 'refused';
      case 'later':
        await planAgain(this.database, mail, { why: result.response, afterMs: restAfter(mail.attempt) });
        return 'later';
      case 'unknown':
        await markUnknown(this.database, mail);
        return 'unknown';
    }
  }

  /** Nothing went yet, so trying again does no harm; but what can never be written is not tried for ever. */
  private async composeFailed(mail: ClaimedMail, error: unknown): Promise<SentOutcome> {
    const why = error instanceof Error ? error.message : String(error);
    this.log.error(`A mail of kind ${mail.kind} (${mail.id}) could not be written: ${why}`);
    const isHopeless = error instanceof MailNotInRecordError || mail.attempt >= mostCompositions;
    if (isHopeless) await markFailed(this.database, mail, why);
    else await planAgain(this.database, mail, { why, afterMs: restAfter(mail.attempt) });
    return isHopeless ? 'failed' : 'later';
  }
}

const restAfter = (attempt: number): number => Math.min(longestRestMs, 1_000 * 2 ** attempt);

import { setTimeout as after } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { KillPoints } from '@samenspel/engine';
import { type ComposedMail, MailComposer, MailNotInRecordError, MailTransport, type SendResult } from '@samenspel/mail';
import { Database } from '@samenspel/persistence';
import { killPoints } from '../platform/tokens';
import type { ClaimedMail, Letter } from './claim-mails';
import { markFailed, markRefused, markSent, markUnknown, planAgain } from './settle-mail';

export type SentOutcome = 'sent' | 'later' | 'refused' | 'failed' | 'unknown';

const longestAttemptMs = 20_000;
const mostCompositions = 10;
// An outage of the SMTP server may not make a mail later than it lasted and a minute.
const longestRestMs = 20_000;

/** Writes one letter from the record, hands it to the SMTP server, and writes down what became of it. */
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
  async send(letter: Letter): Promise<SentOutcome> {
    this.kill.reach('mail-sending');
    let composed: ComposedMail;
    try {
      composed = await this.compose(letter);
    } catch (error) {
      return this.composeFailed(letter, error);
    }
    return this.settle(letter, composed.subject, await this.hand(composed));
  }

  private compose([first, ...others]: Letter): Promise<ComposedMail> {
    if (others.length === 0) return this.composer.compose(first.id);
    return this.composer.composeTogether([first, ...others].map(({ id }) => id));
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

  private async settle(letter: Letter, subject: string, result: SendResult): Promise<SentOutcome> {
    switch (result.status) {
      case 'sent':
        this.kill.reach('mail-handed-over');
        await markSent(this.database, letter, subject);
        return 'sent';
      case 'refused':
        this.log.warn(`The SMTP server refused a mail of kind ${letter[0].kind} (${letter[0].id})`);
        await markRefused(this.database, letter, { why: result.response, isAddressRefused: result.isAddressRefused });
        return 'refused';
      case 'later':
        await planAgain(this.database, letter, { why: result.response, afterMs: restAfter(letter[0].attempt) });
        return 'later';
      case 'unknown':
        await markUnknown(this.database, letter);
        return 'unknown';
    }
  }

  /** Nothing went yet, so trying again does no harm; but what can never be written is not tried for ever. */
  private async composeFailed(letter: Letter, error: unknown): Promise<SentOutcome> {
    const why = error instanceof Error ? error.message : String(error);
    const [{ kind, id, attempt }] = letter;
    this.log.error(`A mail of kind ${kind} (${id}) could not be written: ${why}`);
    const hopeless = letter.filter((mail) => isHopeless(mail, error));
    const others = letter.filter((mail) => !hopeless.includes(mail));
    if (hopeless.length > 0) await markFailed(this.database, hopeless, why);
    if (others.length > 0) await planAgain(this.database, others, { why, afterMs: restAfter(attempt) });
    return others.length > 0 ? 'later' : 'failed';
  }
}

/** What one reminder of a letter speaks of may be gone: the others still go. */
function isHopeless({ id, attempt }: ClaimedMail, error: unknown): boolean {
  return attempt >= mostCompositions || (error instanceof MailNotInRecordError && error.mailId === id);
}

const restAfter = (attempt: number): number => Math.min(longestRestMs, 1_000 * 2 ** attempt);

import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@samenspel/persistence';
import { compose, composeReminders } from './compose';
import type { ComposedMail } from './composed-mail';
import { isReminder } from './kinds/write-reminders';
import { type LoadedMail, loadMail, type MailSource } from './loaders/load-mail';
import { RememberedCalendars } from './loaders/remembered-calendars';
import { MAIL_OPTIONS, type MailOptions } from './mail-options';

/** Makes a mail from the record at the moment of sending, so that its dates are those of the page. */
@Injectable()
export class MailComposer {
  private readonly source: MailSource;

  constructor(
    database: Database,
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions,
  ) {
    this.source = { database, calendars: new RememberedCalendars(database), links: options.links };
  }

  /** @throws MailNotInRecordError when the row, or what it speaks of, is not there: it can never be composed. */
  async compose(mailId: string): Promise<ComposedMail> {
    const { model, messageId } = await loadMail(this.source, mailId);
    return compose(model, { from: this.options.from, messageId });
  }

  /**
   * Reminders of one person as one mail, with the Message-ID of the first.
   * @throws MailNotInRecordError names the one that can never be composed.
   */
  async composeTogether(mailIds: readonly string[]): Promise<ComposedMail> {
    const loaded: LoadedMail[] = [];
    for (const mailId of mailIds) loaded.push(await loadMail(this.source, mailId));
    const messageId = loaded[0]?.messageId ?? '';
    return composeReminders(loaded.map(({ model }) => model).filter(isReminder), {
      from: this.options.from,
      messageId,
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@samenspel/persistence';
import { compose } from './compose';
import type { ComposedMail } from './composed-mail';
import { loadMail, type MailSource } from './loaders/load-mail';
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
}

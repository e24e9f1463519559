import { Injectable } from '@nestjs/common';
import type { MailAgainView, MailListView } from '@samenspel/contracts';
import { checkSendingAgain, DomainError, mailInstant } from '@samenspel/domain';
import { MailAgainRepository, MailOutbox } from '@samenspel/persistence';
import { TaskRecords } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

/** *Post*: what was sent for a task, to whom, and what became of it. */
@Injectable()
export class MailService {
  constructor(
    private readonly records: TaskRecords,
    private readonly outbox: MailOutbox,
    private readonly again: MailAgainRepository,
  ) {}

  /** @throws DomainError MAIL_NOT_SENT_AGAIN, MAIL_STILL_PLANNED, MAIL_POINTLESS or MAIL_SENT_AGAIN_TODAY */
  async sendAgain(mailId: string, personId: string): Promise<MailAgainView> {
    const taskId = await this.again.findTaskId(mailId);
    if (taskId === undefined) throw new DomainError('NOT_FOUND', { mailId });
    const record = await this.records.read(taskId);
    const mail = await this.again.getById(mailId, record.today);
    checkSendingAgain(mail);
    const sendAt = mail.isProcessMail ? mailInstant(record.calendar, record.now) : record.now;
    const isPlanned = await this.again.sendAgain({ mail, on: record.today, sendAt, personId });
    if (!isPlanned) throw new DomainError('MAIL_SENT_AGAIN_TODAY', { mailId });
    return { send: whenOf(record, sendAt) };
  }

  async ofTask(taskId: string, limit: number): Promise<MailListView> {
    const record = await this.records.read(taskId);
    const mails = await this.outbox.findOfTask(taskId, limit);
    return {
      total: await this.outbox.countOfTask(taskId),
      mails: mails.map(({ id, kind, rung, personId, personName, partyName, subject, status, why, sendAt, sentAt }) => ({
        ...{ id, kind, rung, partyName, subject, status, why },
        to: { id: personId, name: personName },
        send: whenOf(record, sendAt),
        sent: sentAt === null ? null : whenOf(record, sentAt),
      })),
    };
  }
}

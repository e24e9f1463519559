import { Injectable } from '@nestjs/common';
import type { MailListView } from '@samenspel/contracts';
import { MailOutbox } from '@samenspel/persistence';
import { TaskRecords } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

/** *Post*: what was sent for a task, to whom, and what became of it. */
@Injectable()
export class MailService {
  constructor(
    private readonly records: TaskRecords,
    private readonly outbox: MailOutbox,
  ) {}

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

import { Injectable } from '@nestjs/common';
import type { MailView, PostItem, PostQuery, PostView } from '@samenspel/contracts';
import { checkSendingAgain, DomainError, mailInstant, mailReasons, type MailReason } from '@samenspel/domain';
import { MailAgainRepository, PostRepository, type PostRow } from '@samenspel/persistence';
import { TaskRecords, type TaskMoment } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { cursorOf, placeOf } from './post-cursor';

/** *Post* of a programme: what was sent to whom, why, and what became of it. */
@Injectable()
export class PostService {
  constructor(
    private readonly post: PostRepository,
    private readonly records: TaskRecords,
    private readonly again: MailAgainRepository,
  ) {}

  async ofProgramme(programmeId: string, { limit, cursor, q, ...filter }: PostQuery): Promise<PostView> {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    // One more than is shown tells whether there is a next page.
    const found = await this.post.find(programmeId, { ...filter, text: q || undefined }, { limit: limit + 1, after });
    const rows = found.slice(0, limit);
    const moments = await this.records.momentsOf(rows.map(({ calendarId }) => calendarId));
    const last = rows.at(-1);
    const hasNext = last !== undefined && found.length > limit;
    return {
      items: rows.map((row) => itemOf(row, moments(row.calendarId))),
      ...(hasNext && { nextCursor: cursorOf({ sendAt: last.sendAtText, id: last.id }) }),
    };
  }

  /** @throws DomainError NOT_FOUND */
  async one(mailId: string): Promise<MailView> {
    const row = await this.post.getById(mailId);
    const moments = await this.records.momentsOf([row.calendarId]);
    const moment = moments(row.calendarId);
    const { stepKind, ordinal } = row;
    return {
      ...itemOf(row, moment),
      step: stepKind === null || ordinal === null ? null : { kind: stepKind, ordinal },
      sendingAgain: await this.sendingAgain(mailId, moment),
    };
  }

  /** What pressing "send again" would do now. */
  private async sendingAgain(mailId: string, moment: TaskMoment): Promise<MailView['sendingAgain']> {
    const mail = await this.again.getById(mailId, moment.today);
    try {
      checkSendingAgain(mail);
    } catch (error) {
      if (error instanceof DomainError) return { possible: false, code: error.code };
      throw error;
    }
    const sendAt = mail.isProcessMail ? mailInstant(moment.calendar, moment.now) : moment.now;
    return { possible: true, send: whenOf(moment, sendAt) };
  }
}

function itemOf(row: PostRow, moment: TaskMoment): PostItem {
  const { id, kind, rung, partyName, subject, status, why, sendAt, sentAt } = row;
  const { heldFrom, bundleId, bundleCount } = row;
  const reason = reasonOf(why);
  return {
    ...{ id, kind, rung, partyName, subject, status, reason },
    again: row.isAgain,
    task: { id: row.taskId, title: row.taskTitle, today: moment.today },
    to: { id: row.personId, name: row.personName },
    serverAnswer: reason === null ? why : null,
    send: whenOf(moment, sendAt),
    sent: sentAt === null ? null : whenOf(moment, sentAt),
    heldFrom: heldFrom === null ? null : whenOf(moment, heldFrom),
    bundle: bundleCount === 1 ? null : { mailId: bundleId, count: bundleCount },
  };
}

const reasonOf = (why: string | null): MailReason | null => mailReasons.find((reason) => reason === why) ?? null;

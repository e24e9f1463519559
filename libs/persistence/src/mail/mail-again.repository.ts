import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, MailToSendAgain } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';
import { EventLog } from '../event/event-log';

export interface SentMail extends MailToSendAgain {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string | null;
  readonly personId: string;
  readonly isProcessMail: boolean;
}

export interface Again {
  readonly mail: SentMail;
  /** The local date: a mail goes again once a day. */
  readonly on: LocalDate;
  readonly sendAt: Instant;
  /** Who has it sent. */
  readonly personId: string;
}

const keyOf = "'again:' || m.id || ':' || $2::text";

/** Mails that were lost or bounced, and go again. */
@Injectable()
export class MailAgainRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** The task of a mail; undefined when there is none. */
  async findTaskId(mailId: string): Promise<string | undefined> {
    const mail = await this.database.row<{ taskId: string | null }>('select task_id from mail where id = $1', [mailId]);
    return mail?.taskId ?? undefined;
  }

  async getById(mailId: string, on: LocalDate): Promise<SentMail> {
    const mail = await this.database.row<SentMail>(
      `select m.id as mail_id, m.programme_id, m.task_id, m.step_id, m.person_id, m.kind, m.status, m.class = 'process' as is_process_mail,
              coalesce(o.fulfilled_at is not null or o.released_at is not null or s.status = 'closed'
                or (s.has_closing_instant and clock_timestamp() >= s.ends_at), false) as is_pointless,
              (select count(*)::int from mail x where x.dedup_key = ${keyOf}) as times_today
         from mail m left join obligation o on o.id = m.obligation_id left join step s on s.id = o.step_id where m.id = $1`,
      [mailId, on],
    );
    return found(mail, 'mail', mailId);
  }

  /**
   * Plans the mail once more, tells the log, and gives the person's links to that step a new key: who has the lost mail
   * cannot use it any more. Pressing twice sends one.
   */
  sendAgain({ mail, on, sendAt, personId }: Again): Promise<boolean> {
    const { mailId, programmeId, taskId, stepId } = mail;
    return this.database.transact(async () => {
      const planned = await this.database.row<{ id: string }>(
        `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, params, dedup_key, deadline_version, send_at)
         select m.programme_id, m.task_id, m.step_id, m.obligation_id, m.person_id, m.kind, m.class, m.params, ${keyOf}, m.deadline_version, $3
           from mail m where m.id = $1 on conflict (dedup_key) do nothing returning id`,
        [mailId, on, new Date(sendAt)],
      );
      if (planned === undefined) return false;
      await this.database.execute(
        `update link set version = version + 1 where step_id = $1 and person_id = $2 and revoked_at is null and purpose <> 'follow'`,
        [stepId, mail.personId],
      );
      const actor = `person:${personId}`;
      const ids = { mailId: planned.id, instead: mailId };
      await this.events.append({
        type: 'mail.sent-again',
        programmeId,
        taskId,
        stepId: stepId ?? undefined,
        actor,
        ids,
      });
      return true;
    });
  }
}

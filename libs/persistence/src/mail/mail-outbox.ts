import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { uuidV7 } from '../database/uuid-v7';

/** One mail to one person. It is rendered when it is sent, from the record, so it shows the same dates as the page. */
export interface NewMail {
  readonly programmeId?: string;
  readonly taskId?: string;
  readonly stepId?: string;
  readonly obligationId?: string;
  readonly personId: string;
  readonly kind: string;
  /** `immediate`: at once; `process`: in the mail window. */
  readonly class: 'immediate' | 'process';
  /** Ids only. */
  readonly params: Readonly<Record<string, string>>;
  /** The same key is never mailed twice. */
  readonly dedupKey: string;
  /** Absent: now. */
  readonly sendAt?: Instant;
  readonly rung?: string;
  readonly deadlineVersion?: number;
}

/** A mail as the operator and the person see it. */
export interface PostedMail {
  readonly id: string;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly rung: string | null;
  readonly sendAt: Instant;
  readonly status: 'planned' | 'sending' | 'sent' | 'unknown' | 'dropped' | 'failed';
  readonly why: string | null;
  readonly sentAt: Instant | null;
  readonly subject: string | null;
}

export interface ClaimedMail {
  readonly id: string;
  readonly programmeId: string | null;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly obligationId: string | null;
  readonly personId: string;
  readonly kind: string;
  readonly class: 'immediate' | 'process';
  readonly params: Readonly<Record<string, string>>;
  readonly rung: string | null;
  readonly messageId: string;
  readonly attempts: number;
}

const columns = `m.id, m.task_id, m.step_id, m.person_id, p.name as person_name, m.kind, m.rung, m.send_at, m.status, m.why,
  m.sent_at, m.subject`;

/** The outbox: written in the transaction of what it tells, sent by the dispatcher. */
@Injectable()
export class MailOutbox {
  constructor(private readonly database: Database) {}

  /** @returns how many are new; one whose `dedupKey` is known already is left out. */
  post(...mails: readonly NewMail[]): Promise<number> {
    const rows = mails.map((mail) => ({ ...mail, messageId: uuidV7(), sendAt: isoOf(mail.sendAt) }));
    return this.database.execute(
      `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, params, dedup_key, rung,
                         deadline_version, send_at, message_id)
       select "programmeId", "taskId", "stepId", "obligationId", "personId", kind, class, params, "dedupKey", rung,
              "deadlineVersion", coalesce("sendAt", clock_timestamp()), "messageId"
         from jsonb_to_recordset($1::jsonb) as m ("programmeId" uuid, "taskId" uuid, "stepId" uuid, "obligationId" uuid,
              "personId" uuid, kind text, class text, params jsonb, "dedupKey" text, rung text, "deadlineVersion" int,
              "sendAt" timestamptz, "messageId" text)
       on conflict (dedup_key) do nothing`,
      [jsonb(rows)],
    );
  }

  /** What was and will be mailed for a task, the newest first. */
  findOfTask(taskId: string, limit = 500): Promise<readonly PostedMail[]> {
    return this.database.rows<PostedMail>(
      `select ${columns} from mail m join person p on p.id = m.person_id where m.task_id = $1 order by m.send_at desc, m.id desc limit $2`,
      [taskId, limit],
    );
  }

  /**
   * Marks mails that are due as `sending` and gives them, immediate ones first. The statement looks at the obligation
   * itself: a mail about something that was done meanwhile is not given, see `dropFulfilled`.
   */
  claimDue(limit: number): Promise<readonly ClaimedMail[]> {
    return this.database.rows<ClaimedMail>(claimDue, [limit]);
  }

  /** Marks due mails as dropped whose obligation was fulfilled or released meanwhile. @returns how many. */
  dropFulfilled(): Promise<number> {
    return this.database.execute(
      `update mail m set status = 'dropped', why = 'fulfilled'
         from obligation o
        where m.status = 'planned' and m.send_at <= clock_timestamp() and o.id = m.obligation_id
          and (o.fulfilled_at is not null or o.released_at is not null)`,
    );
  }

  async markSent(id: string, subject: string): Promise<void> {
    await this.database.execute(
      `update mail set status = 'sent', sent_at = clock_timestamp(), subject = $2 where id = $1 and status = 'sending'`,
      [id, subject],
    );
  }
}

const claimDue = `
with due as (
  select m.id from mail m left join obligation o on o.id = m.obligation_id
   where m.status = 'planned' and m.send_at <= clock_timestamp() and o.fulfilled_at is null and o.released_at is null
   order by m.class, m.send_at, m.id
   limit $1 for update of m skip locked
)
update mail m set status = 'sending', sending_at = clock_timestamp(), attempts = attempts + 1
  from due where m.id = due.id
returning m.id, m.programme_id, m.task_id, m.step_id, m.obligation_id, m.person_id, m.kind, m.class, m.params, m.rung,
  m.message_id, m.attempts`;

function isoOf(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

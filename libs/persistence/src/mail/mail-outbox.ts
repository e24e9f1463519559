import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';

/** One mail to one person. It is rendered when it is sent, from the record, so it shows the same dates as the page. */
export interface NewMail {
  readonly programmeId?: string;
  readonly taskId?: string;
  readonly stepId?: string;
  /** The dispatcher looks again at this obligation: what was done meanwhile is not asked any more. */
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
  /** The party for which it asks something; null when it does not. */
  readonly partyName: string | null;
  readonly kind: string;
  readonly rung: string | null;
  readonly sendAt: Instant;
  readonly status: 'planned' | 'sending' | 'sent' | 'unknown' | 'dropped' | 'failed';
  readonly why: string | null;
  readonly sentAt: Instant | null;
  readonly subject: string | null;
}

const columns = `m.id, m.task_id, m.step_id, m.person_id, p.name as person_name, y.name as party_name, m.kind, m.rung, m.send_at, m.status, m.why,
  m.sent_at, m.subject`;

/** The outbox: written in the transaction of what it tells, sent by the dispatcher. */
@Injectable()
export class MailOutbox {
  constructor(private readonly database: Database) {}

  /** @returns how many are new; one whose `dedupKey` is known already is left out. */
  post(...mails: readonly NewMail[]): Promise<number> {
    const rows = mails.map((mail) => ({ ...mail, sendAt: isoOf(mail.sendAt) }));
    return this.database.execute(
      `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, params, dedup_key, rung,
                         deadline_version, send_at)
       select "programmeId", "taskId", "stepId", "obligationId", "personId", kind, class, params, "dedupKey", rung,
              "deadlineVersion", coalesce("sendAt", clock_timestamp())
         from jsonb_to_recordset($1::jsonb) as m ("programmeId" uuid, "taskId" uuid, "stepId" uuid, "obligationId" uuid,
              "personId" uuid, kind text, class text, params jsonb, "dedupKey" text, rung text, "deadlineVersion" int,
              "sendAt" timestamptz)
       on conflict (dedup_key) do nothing`,
      [jsonb(rows)],
    );
  }

  /** What was and will be mailed for a task, the newest first. */
  findOfTask(taskId: string, limit = 500): Promise<readonly PostedMail[]> {
    return this.database.rows<PostedMail>(
      `select ${columns} from mail m join person p on p.id = m.person_id
        left join obligation o on o.id = m.obligation_id left join party y on y.id = o.party_id
        where m.task_id = $1 order by m.send_at desc, m.id desc limit $2`,
      [taskId, limit],
    );
  }

  async countOfTask(taskId: string): Promise<number> {
    const row = await this.database.row<{ total: number }>(
      'select count(*)::int as total from mail where task_id = $1',
      [taskId],
    );
    return row?.total ?? 0;
  }
}

function isoOf(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

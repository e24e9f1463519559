import { Injectable } from '@nestjs/common';
import type { Instant, MailKind, MailStatus, StepKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

export interface PostFilter {
  readonly status?: MailStatus;
  readonly kind?: MailKind;
  readonly taskId?: string;
  readonly personId?: string;
  /** Part of a name, a party, a task or a subject. */
  readonly text?: string;
}

/** The last mail of a page: the next page begins after it. */
export interface PostPlace {
  /** With microseconds, in which PostgreSQL keeps it. */
  readonly sendAt: string;
  readonly id: string;
}

/** A mail about a task with the names that belong to it. */
export interface PostRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly rung: string | null;
  readonly isAgain: boolean;
  readonly taskId: string;
  readonly taskTitle: string;
  readonly calendarId: string;
  readonly personId: string;
  readonly personName: string;
  readonly partyName: string | null;
  readonly subject: string | null;
  readonly status: MailStatus;
  readonly why: string | null;
  readonly sendAt: Instant;
  readonly sendAtText: string;
  readonly sentAt: Instant | null;
  readonly heldFrom: Instant | null;
  readonly bundleId: string;
  /** How many mails went in that one. */
  readonly bundleCount: number;
  readonly stepKind: StepKind | null;
  readonly ordinal: number | null;
}

const reading = `
select m.id, m.kind, m.rung, m.dedup_key like 'again:%' as is_again, m.task_id, t.title as task_title, t.calendar_id,
       m.person_id, p.name as person_name, coalesce(y.name, z.name) as party_name, m.subject, m.status, m.why, m.send_at,
       to_char(m.send_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as send_at_text, m.sent_at, m.held_from,
       coalesce(m.bundled_in, m.id) as bundle_id, s.kind as step_kind, s.ordinal,
       1 + (select count(*)::int from mail b where b.bundled_in = coalesce(m.bundled_in, m.id)) as bundle_count
  from mail m join task t on t.id = m.task_id join person p on p.id = m.person_id
  left join step s on s.id = m.step_id left join obligation o on o.id = m.obligation_id
  left join party y on y.id = o.party_id left join seat c on c.id = o.seat_id left join party z on z.id = c.party_id`;

/** *Post*: what was and will be mailed in a programme. */
@Injectable()
export class PostRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; at most `limit`, after the given place. */
  find(
    programmeId: string,
    filter: PostFilter,
    page: { limit: number; after?: PostPlace },
  ): Promise<readonly PostRow[]> {
    const { status, kind, taskId, personId, text } = filter;
    // The driver sends what is undefined as null.
    return this.database.rows<PostRow>(
      `${reading}
        where m.programme_id = $1 and m.task_id is not null
          and ($2::text is null or m.status = $2) and ($3::text is null or m.kind = $3)
          and ($4::uuid is null or m.task_id = $4) and ($5::uuid is null or m.person_id = $5)
          and ($6::text is null or strpos(lower(concat_ws(' ', p.name, y.name, z.name, t.title, m.subject)), lower($6)) > 0)
          and ($7::timestamptz is null or (m.send_at, m.id) < ($7, $8::uuid))
        order by m.send_at desc, m.id desc limit $9`,
      [programmeId, status, kind, taskId, personId, text, page.after?.sendAt, page.after?.id, page.limit],
    );
  }

  async getById(mailId: string): Promise<PostRow> {
    return found(await this.database.row<PostRow>(`${reading} where m.id = $1`, [mailId]), 'mail', mailId);
  }
}

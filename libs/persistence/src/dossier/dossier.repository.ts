import { Injectable } from '@nestjs/common';
import type { EventType, Instant, MailKind, MailStatus, ObligationKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { streamOfTask } from '../event/event-log';
import { readSealed, type StoredSeal } from '../seal/verify-seals';

/** Who owed a kind of thing to a step, counted. */
export interface OwedCount {
  readonly stepId: string;
  readonly kind: ObligationKind;
  readonly of: number;
  readonly done: number;
  readonly late: number;
  readonly released: number;
}

/** A sealed event that holds a digest, and what it is about. */
export interface ProvingEvent {
  readonly id: string;
  readonly type: EventType;
  readonly ids: Readonly<Record<string, unknown>>;
  readonly digest: string;
}

/** What a seat or a party answered, with the salt of its digest. */
export interface SaltedAnswer {
  readonly id: string;
  readonly stepId: string;
  readonly kind: 'ballot' | 'measurement' | 'reaction';
  readonly version: number;
  readonly body: unknown;
  /** Hexadecimal. */
  readonly salt: string;
  readonly submittedAt: Instant;
  readonly partyName: string | null;
  readonly seatId: string | null;
  readonly sufficient: boolean | null;
  readonly verdictReason: string | null;
}

export interface ProposalOfTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[];
  readonly sha256: string;
  readonly deliveredAt: Instant;
}

export interface MailLine {
  readonly id: string;
  readonly kind: MailKind;
  readonly rung: string | null;
  readonly stepId: string | null;
  readonly to: 'party' | 'seat' | 'manager' | 'individual';
  readonly partyName: string | null;
  readonly functionName: string | null;
  readonly sendAt: Instant;
  readonly sentAt: Instant | null;
  readonly status: MailStatus;
}

export interface MailCount {
  readonly kind: MailKind;
  readonly status: MailStatus;
  readonly total: number;
  readonly first: Instant;
  readonly last: Instant;
}

const owed = `
select step_id, kind, count(*)::int as of, count(fulfilled_at)::int as done,
       count(*) filter (where fulfilled_at >= due_at)::int as late, count(released_at)::int as released
  from obligation where task_id = $1 group by step_id, kind order by kind`;

// Only what stands in the sealed log proves something to who holds the file; a reaction for oneself stays out of it.
const proving = `
select e.id, e.type, e.ids, e.digest from event e join seal l on l.event_id = e.id
 where e.task_id = $1 and e.type = any($2) and e.digest <> '' and (e.type <> 'consultation.reacted' or e.on_behalf_of is not null)
 order by e.number`;

const answers = `
select a.id, a.step_id, a.kind, a.version, a.body, encode(a.salt, 'hex') as salt, a.submitted_at, y.name as party_name, a.seat_id,
       v.sufficient, v.reason as verdict_reason
  from answer a join step s on s.id = a.step_id
  left join party y on y.id = a.party_id left join verdict v on v.answer_id = a.id
 where a.task_id = $1 and (a.kind in ('ballot', 'measurement') or (a.kind = 'reaction' and a.sender like 'party:%'))
 order by a.first_submitted_at, a.id`;

const proposals = `
select id, number, title, summary, sections, sha256, delivered_at from proposal_version where task_id = $1 order by number`;

// Who is written to for themselves is no party and no seat: an individual on the roster, and who gets a receipt of one.
const mails = `
select m.id, m.kind, m.rung, m.step_id, m.send_at, m.sent_at, m.status, f.as_what as to,
       case when f.as_what in ('party', 'seat') then coalesce(y.name, z.name, h.party_name) end as party_name,
       case when f.as_what = 'seat' then coalesce(nullif(c.function_name, ''), h.function_name) end as function_name
  from mail m join task t on t.id = m.task_id
  left join step s on s.id = m.step_id
  left join obligation o on o.id = m.obligation_id
  left join party y on y.id = o.party_id
  left join seat c on c.id = o.seat_id left join party z on z.id = c.party_id
  left join lateral (
    select seat.function_name, party.name as party_name from seat join party on party.id = seat.party_id
     where seat.programme_id = m.programme_id and seat.person_id = m.person_id
       and o.id is null and coalesce(s.kind, '') not in ('consultation', 'dispositions')
     order by seat.valid_until nulls first, seat.id limit 1) h on true
  cross join lateral (select case when o.party_id is not null then 'party' when o.seat_id is not null then 'seat'
    when m.person_id = t.manager_person_id then 'manager' when h.party_name is not null then 'seat' else 'individual' end as as_what) f
 where m.task_id = $1 and m.id > $2 order by m.id limit $3`;

const mailCounts = `
select kind, status, count(*)::int as total, min(coalesce(sent_at, send_at)) as first, max(coalesce(sent_at, send_at)) as last
  from mail where task_id = $1 group by kind, status order by min(coalesce(sent_at, send_at)), kind, status`;

/** What a dossier tells beside what the pages of a task show. */
@Injectable()
export class DossierRepository {
  constructor(private readonly database: Database) {}

  countOwed(taskId: string): Promise<readonly OwedCount[]> {
    return this.database.rows<OwedCount>(owed, [taskId]);
  }

  /** In the order in which they happened. */
  findProving(taskId: string, types: readonly EventType[]): Promise<readonly ProvingEvent[]> {
    return this.database.rows<ProvingEvent>(proving, [taskId, types]);
  }

  findAnswers(taskId: string): Promise<readonly SaltedAnswer[]> {
    return this.database.rows<SaltedAnswer>(answers, [taskId]);
  }

  findProposals(taskId: string): Promise<readonly ProposalOfTask[]> {
    return this.database.rows<ProposalOfTask>(proposals, [taskId]);
  }

  countMails(taskId: string): Promise<readonly MailCount[]> {
    return this.database.rows<MailCount>(mailCounts, [taskId]);
  }

  /** The next mails by id, at most `limit`; the first come after the id of zeros. */
  findMails(taskId: string, afterId: string, limit: number): Promise<readonly MailLine[]> {
    return this.database.rows<MailLine>(mails, [taskId, afterId, limit]);
  }

  /** The next lines of the sealed log of the task; empty after the last. */
  findSealed(taskId: string, afterSeq: number): Promise<readonly StoredSeal[]> {
    return readSealed(this.database.manager, streamOfTask(taskId), afterSeq);
  }
}

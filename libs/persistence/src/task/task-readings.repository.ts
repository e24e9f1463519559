import { Injectable } from '@nestjs/common';
import type {
  EscalationTier,
  Instant,
  Level,
  LocalDate,
  OverrideSubject,
  PartyKind,
  ReplyChoice,
  SeatInTask,
} from '@samenspel/domain';
import { Database } from '../database/database';

export interface DoneMoment {
  readonly stepId: string;
  readonly key: string;
  readonly skipped: boolean;
}

/** A party of a task with what it replied and what became of its escalation. */
export interface InvitedParty {
  readonly partyId: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly essential: boolean;
  readonly whyEssential: string;
  readonly reply: ReplyChoice | null;
}

export interface PlannedEscalation {
  readonly id: string;
  readonly partyId: string;
  readonly tier: EscalationTier;
  readonly cause: 'silence' | 'refusal';
  readonly dueOn: LocalDate;
  readonly doneAt: Instant | null;
  readonly personName: string | null;
}

export interface AtTable {
  readonly seatId: string;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly level: Level;
  readonly joinedAt: Instant;
  readonly joinedOn: LocalDate;
  readonly late: boolean;
  /** For whom the party of the seat works, in its own words. */
  readonly serves: string;
  /** When the seat last told those whom it speaks for how it goes. */
  readonly reportedOn: LocalDate | null;
}

export interface DeliveredProposal {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sha256: string;
  readonly deliveredAt: Instant;
}

export interface PublishedBulletin {
  readonly id: string;
  readonly ordinal: number;
  readonly publishedAt: Instant;
}

export interface NamedOverride {
  readonly subject: OverrideSubject;
  readonly partyName: string | null;
  readonly reason: string;
  readonly byName: string;
  readonly givenAt: Instant;
}

/** A row with the task that it belongs to. */
export type OfTask<Row> = Row & { readonly taskId: string };

/** What the page of a task shows beside its plan. Each method is one statement. */
@Injectable()
export class TaskReadingsRepository {
  constructor(private readonly database: Database) {}

  findMomentsDone(taskIds: readonly string[]): Promise<readonly OfTask<DoneMoment>[]> {
    return this.database.rows<OfTask<DoneMoment>>(
      `select s.task_id, m.step_id, m.key, m.skipped
         from step s join step_moment m on m.step_id = s.id and m.deadline_version = s.deadline_version
        where s.task_id = any($1::uuid[])`,
      [taskIds],
    );
  }

  findInvitedParties(taskId: string): Promise<readonly InvitedParty[]> {
    return this.database.rows<InvitedParty>(
      `select y.id as party_id, y.name, y.kind, tp.essential, tp.why_essential, a.body->>'choice' as reply
         from task_party tp join party y on y.id = tp.party_id
         left join step s on s.task_id = tp.task_id and s.kind = 'invitation'
         left join answer a on a.step_id = s.id and a.kind = 'reply' and a.party_id = y.id
        where tp.task_id = $1 order by tp.essential desc, y.name`,
      [taskId],
    );
  }

  findEscalations(taskId: string): Promise<readonly PlannedEscalation[]> {
    return this.database.rows<PlannedEscalation>(
      `select e.id, o.party_id, e.tier, e.cause, e.due_on, e.done_at, p.name as person_name
         from escalation e join obligation o on o.id = e.obligation_id left join person p on p.id = e.person_id
        where o.task_id = $1 and e.voided_at is null order by e.due_on, e.id`,
      [taskId],
    );
  }

  /** Who sits at the table now. */
  findAtTable(taskId: string): Promise<readonly AtTable[]> {
    return this.findAtTables([taskId]);
  }

  /** The same for many tasks. */
  findAtTables(taskIds: readonly string[]): Promise<readonly OfTask<AtTable>[]> {
    return this.database.rows<OfTask<AtTable>>(
      `select w.task_id, w.seat_id, s.party_id, y.kind as party_kind, s.level, w.joined_at, w.joined_on, w.late, y.serves,
              (select max(r.reported_on) from report_back r where r.task_id = w.task_id and r.seat_id = w.seat_id) as reported_on
         from work_group_member w join seat s on s.id = w.seat_id join party y on y.id = s.party_id
        where w.task_id = any($1::uuid[]) and w.left_at is null order by w.joined_at, w.seat_id`,
      [taskIds],
    );
  }

  /** The people of the parties that were asked, and how far the task reached each of them. */
  findSeatsInTask(taskId: string, today: LocalDate): Promise<readonly SeatInTask[]> {
    return this.database.rows<SeatInTask>(
      `select y.kind as party_kind, s.level,
              exists (select 1 from work_group_member w where w.task_id = $1 and w.seat_id = s.id and w.left_at is null) as at_table,
              s.person_id = any (array(select m.person_id from mail m where m.task_id = $1 and m.status in ('sent', 'unknown'))) as informed,
              s.person_id = any (array(select a.person_id from answer a where a.task_id = $1)) as answered
         from task_party tp join party y on y.id = tp.party_id join seat s on s.party_id = y.id
        where tp.task_id = $1 and s.person_id is not null and s.valid_from <= $2::date
          and (s.valid_until is null or s.valid_until >= $2::date)`,
      [taskId, today],
    );
  }

  findProposals(taskId: string): Promise<readonly DeliveredProposal[]> {
    return this.database.rows<DeliveredProposal>(
      'select id, number, title, sha256, delivered_at from proposal_version where task_id = $1 order by number',
      [taskId],
    );
  }

  findBulletins(taskId: string): Promise<readonly PublishedBulletin[]> {
    return this.database.rows<PublishedBulletin>(
      `select b.id, s.ordinal, b.published_at from bulletin b join step s on s.id = b.step_id
        where b.task_id = $1 order by b.published_at, b.id`,
      [taskId],
    );
  }

  findOverrides(taskId: string): Promise<readonly NamedOverride[]> {
    return this.database.rows<NamedOverride>(
      `select o.subject, y.name as party_name, o.reason, p.name as by_name, o.given_at
         from task_override o join person p on p.id = o.given_by left join party y on y.id = o.party_id
        where o.task_id = $1 order by o.given_at`,
      [taskId],
    );
  }

  /** Items of the reactions of each task that have no disposition yet; a task without any is left out. */
  countDispositionsOpen(taskIds: readonly string[]): Promise<readonly OfTask<{ readonly open: number }>[]> {
    return this.database.rows<OfTask<{ readonly open: number }>>(
      `select i.task_id, count(*)::int as open from reaction_item i join step s on s.id = i.step_id
        where i.task_id = any($1::uuid[]) and i.disposition_id is null
          and s.ordinal = (select max(c.ordinal) from step c where c.task_id = i.task_id and c.kind = s.kind)
        group by i.task_id`,
      [taskIds],
    );
  }
}

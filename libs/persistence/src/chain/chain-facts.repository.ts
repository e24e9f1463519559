import { Injectable } from '@nestjs/common';
import type {
  ChainAnswer,
  ChainDispositions,
  ChainMails,
  ChainOverride,
  Instant,
  OverrideSubject,
  StepKind,
} from '@samenspel/domain';
import { Database } from '../database/database';

/** A step as the chain looks at it, without what only the calendar knows. */
export interface ChainStepRow {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  /** When it was opened in fact: after an outage that is later than its plan, which its dates count from. */
  readonly openedAt: Instant;
  readonly openedEventId: string;
  readonly hasClosingInstant: boolean;
  readonly proposalVersionId: string | null;
  readonly endsAt: Instant;
  readonly deadlineVersion: number;
  readonly closedAt: Instant | null;
  readonly closedEventId: string | null;
  readonly closedEarly: boolean;
}

export interface SentReminder {
  readonly reminderId: string;
  readonly obligationId: string;
  readonly personId: string;
  readonly rung: string | null;
  readonly deadlineVersion: number;
  readonly sentAt: Instant;
  readonly fulfilledAt: Instant | null;
}

export interface ChainOverrideRow extends ChainOverride {
  readonly subject: OverrideSubject;
  readonly stepId: string;
  readonly partyId: string | null;
}

/** What the record holds that proves the guarded chain of a task. Each method is one statement. */
@Injectable()
export class ChainFactsRepository {
  constructor(private readonly database: Database) {}

  findSteps(taskId: string): Promise<readonly ChainStepRow[]> {
    return this.database.rows<ChainStepRow>(
      `select s.id as step_id, s.kind, s.ordinal, opened.occurred_at as opened_at, opened.id as opened_event_id, s.has_closing_instant,
              s.proposal_version_id, s.ends_at, s.deadline_version, s.closed_at, closed.id as closed_event_id,
              coalesce((closed.ids->>'early')::boolean, false) as closed_early
         from step s
         join lateral (select e.id, e.occurred_at from event e where e.step_id = s.id and e.type = 'step.opened' limit 1) opened on true
         left join lateral (select e.id, e.ids from event e where e.step_id = s.id and e.type = 'step.closed'
                             order by e.number desc limit 1) closed on true
        where s.task_id = $1 order by s.opens_at, s.id`,
      [taskId],
    );
  }

  findDispositions(taskId: string): Promise<readonly ChainDispositions[]> {
    return this.database.rows<ChainDispositions>(
      `select i.step_id as consultation_step_id, count(*)::int as items, count(i.disposition_id)::int as disposed,
              max(d.decided_at) as last_disposed_at
         from reaction_item i left join disposition d on d.id = i.disposition_id where i.task_id = $1 group by i.step_id`,
      [taskId],
    );
  }

  /** The reminders that went, or may have gone; `sentAt` is when the obligation was looked at for the last time. */
  findReminders(taskId: string): Promise<readonly SentReminder[]> {
    return this.database.rows<SentReminder>(
      `select m.id as reminder_id, m.obligation_id, m.person_id, m.rung, m.deadline_version, m.sending_at as sent_at, o.fulfilled_at
         from mail m join obligation o on o.id = m.obligation_id
        where m.task_id = $1 and m.kind = 'reminder' and m.status in ('sent', 'unknown') and m.sending_at is not null
        order by m.sending_at, m.id`,
      [taskId],
    );
  }

  findAnswers(taskId: string): Promise<readonly ChainAnswer[]> {
    return this.database.rows<ChainAnswer>(
      `select e.ids->>'answerId' as answer_id, e.step_id, e.occurred_at as accepted_at, e.id as event_id, v.answer_id is not null as stored
         from event e
         left join answer_version v on v.answer_id = (e.ids->>'answerId')::uuid and v.version = (e.ids->>'version')::int
        where e.task_id = $1
          and e.type in ('invitation.replied', 'invitation.refused-by-essential-party', 'iteration.checked-in',
                         'iteration.reflected', 'consultation.reacted', 'decision.voted', 'decision.confirmed', 'decision.obstacle-named', 'anchoring.measured')
        order by e.number`,
      [taskId],
    );
  }

  /** Links that were opened, and answers through a link that nobody had opened by hand before. */
  async countLinkOpenings(taskId: string): Promise<{ readonly opened: number; readonly recorded: number }> {
    const row = await this.database.row<{ opened: number; recorded: number }>(
      `select (select count(*)::int from link_session x join link l on l.id = x.link_id where l.task_id = $1) as opened,
              (select count(*)::int from answer a where a.task_id = $1 and a.via_link_id is not null and not exists (
                select 1 from link_session x where x.link_id = a.via_link_id and x.created_at < a.submitted_at)) as recorded`,
      [taskId],
    );
    return row ?? { opened: 0, recorded: 0 };
  }

  findOverrides(taskId: string): Promise<readonly ChainOverrideRow[]> {
    return this.database.rows<ChainOverrideRow>(
      `select o.id as override_id, e.id as event_id, o.subject, o.step_id, o.party_id
         from task_override o join event e on e.task_id = o.task_id and e.type = 'override.recorded' and e.caused_by = o.command_id
        where o.task_id = $1 order by o.given_at`,
      [taskId],
    );
  }

  /**
   * A mail is doubled when the log tells twice that it went; one whose sending was cut off is counted apart, also when
   * it was sent again since, because it may have arrived twice.
   */
  async countMails(taskId: string): Promise<ChainMails> {
    const row = await this.database.row<ChainMails>(
      `with told as (
         select e.ids->>'mailId' as mail_id, count(*) as times from event e
          where e.task_id = $1 and e.type in ('mail.sent', 'reminder.sent') and e.ids ? 'mailId' group by 1)
       select (select count(*)::int from told) as sent,
              (select coalesce(sum(times - 1), 0)::int from told) as doubled,
              (select count(*)::int from mail m where m.task_id = $1 and (m.status = 'unknown' or m.why = 'unknown-whether-sent')) as unknown`,
      [taskId],
    );
    return row ?? { sent: 0, doubled: 0, unknown: 0 };
  }
}

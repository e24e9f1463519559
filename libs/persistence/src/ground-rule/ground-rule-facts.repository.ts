import { Injectable } from '@nestjs/common';
import type { GroundRuleFacts, Instant, LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';

/** A meeting that was announced and not cancelled; whether that was in time is for the calendar of the task to say. */
export interface AnnouncedMeeting {
  readonly announcedAt: Instant;
  readonly localDate: LocalDate;
  readonly hasReason: boolean;
}

type Facts<K extends keyof GroundRuleFacts> = GroundRuleFacts[K];
const lastEvents = (where: string): string =>
  `(select coalesce(array_agg(e.id order by e.number desc), '{}') from event e where e.task_id = $1 and ${where})`;

/** What the record holds that shows the ground rules of a task. Each method is one statement. */
@Injectable()
export class GroundRuleFactsRepository {
  constructor(private readonly database: Database) {}

  group(taskId: string): Promise<Facts<'group'>> {
    return this.one(
      `select count(*)::int as members, count(*) filter (where p.expertise <> '')::int as known
         from work_group_member m join seat s on s.id = m.seat_id left join person p on p.id = s.person_id
        where m.task_id = $1 and m.left_at is null`,
      taskId,
    );
  }

  cycles(taskId: string): Promise<Facts<'cycles'>> {
    return this.one(
      `select count(*)::int as ended, count(b.id)::int as with_bulletin,
              ${lastEvents("e.type = 'iteration.bulletin-published'")} as event_ids
         from step s left join bulletin b on b.step_id = s.id
        where s.task_id = $1 and s.kind = 'iteration' and s.closed_at is not null`,
      taskId,
    );
  }

  reflections(taskId: string): Promise<Facts<'reflections'>> {
    return this.one(
      `select count(*)::int as owed, count(o.fulfilled_at)::int as given
         from obligation o join step s on s.id = o.step_id
        where o.task_id = $1 and o.kind = 'reflection' and o.asked_at is not null and s.closed_at is not null`,
      taskId,
    );
  }

  meetings(taskId: string): Promise<readonly AnnouncedMeeting[]> {
    return this.database.rows<AnnouncedMeeting>(
      `select announced_at, local_date, short_notice_reason <> '' as has_reason
         from meeting where task_id = $1 and cancelled_at is null order by announced_at`,
      [taskId],
    );
  }

  async meetingEvents(taskId: string): Promise<readonly string[]> {
    const { eventIds } = await this.one<{ eventIds: readonly string[] }>(
      `select ${lastEvents("e.type = 'iteration.meeting-announced'")} as event_ids`,
      taskId,
    );
    return eventIds;
  }

  changes(taskId: string): Promise<Facts<'changes'>> {
    const moved = "e.type in ('step.extended', 'task.resumed', 'task.replanned')";
    return this.one(
      `select (select count(*)::int from event e where e.task_id = $1 and ${moved}) as made,
              count(*) filter (where m.status = 'sent')::int as told,
              count(*) filter (where m.status in ('planned', 'sending'))::int as untold,
              ${lastEvents(moved)} as event_ids
         from mail m where m.task_id = $1 and m.kind = 'deadline-changed'`,
      taskId,
    );
  }

  ballots(taskId: string): Promise<Facts<'ballots'>> {
    return this.one(
      `select count(*)::int as cast, count(*) filter (where coalesce(a.body->>'interests', '') <> '')::int as with_interests,
              ${lastEvents("e.type = 'decision.voted'")} as event_ids
         from answer a where a.task_id = $1 and a.kind = 'ballot'`,
      taskId,
    );
  }

  /**
   * A refusal is settled when the party joined after all or was let go by name, an insufficient disposition when it was
   * weighed in a decision, an objection when its ballot is over, a condition when it was answered.
   */
  frictions(taskId: string): Promise<Facts<'frictions'>> {
    const said = `e.type in ('invitation.refused-by-essential-party', 'decision.condition-accepted', 'decision.condition-refused')
                  or (e.task_id = $1 and e.type = 'consultation.verdict-given')`;
    return this.one(
      `with friction as (
         select exists (select 1 from work_group_member m join seat s on s.id = m.seat_id
                         where m.task_id = $1 and s.party_id = refused.party_id and m.left_at is null)
             or exists (select 1 from task_override o where o.task_id = $1 and o.party_id = refused.party_id) as settled
           from (select distinct a.party_id from event e join answer a on a.id = (e.ids->>'answerId')::uuid
                  where e.task_id = $1 and e.type = 'invitation.refused-by-essential-party') refused
         union all
         select exists (select 1 from event e where e.task_id = $1 and e.type = 'decision.taken' and e.occurred_at > v.given_at)
           from verdict v join answer a on a.id = v.answer_id where a.task_id = $1 and not v.sufficient
         union all
         select case a.body->>'choice' when 'objection' then s.closed_at is not null
                  else exists (select 1 from condition_verdict c where c.answer_id = a.id and c.answer_version = a.version) end
           from answer a join step s on s.id = a.step_id
          where a.task_id = $1 and a.kind = 'ballot' and a.body->>'choice' in ('objection', 'consent-with-condition'))
       select count(*)::int as named, count(*) filter (where settled)::int as settled,
              ${lastEvents(`(${said})`)} as event_ids
         from friction`,
      taskId,
    );
  }

  invited(taskId: string): Promise<Facts<'invited'>> {
    return this.one(
      `select (select count(*)::int from task_party p where p.task_id = $1) as parties,
              count(distinct a.party_id)::int as replied, ${lastEvents("e.type = 'invitation.asked'")} as event_ids
         from answer a where a.task_id = $1 and a.kind = 'reply'`,
      taskId,
    );
  }

  /** Of the consultation that was opened last. */
  /** The last agreement: a launch asks for one with the text that went out. */
  async secondLook(taskId: string): Promise<Facts<'secondLook'>> {
    const look = await this.database.row<NonNullable<Facts<'secondLook'>>>(
      `select l.party_id, l.looked_at, ${lastEvents("e.type = 'task.second-look-agreed'")} as event_ids
         from second_look l where l.task_id = $1 and l.verdict = 'agreed' order by l.looked_at desc limit 1`,
      [taskId],
    );
    return look ?? null;
  }

  consultation(taskId: string): Promise<Facts<'consultation'>> {
    return this.one(
      `select count(*)::int as asked, count(o.fulfilled_at)::int as reacted
         from obligation o
        where o.kind = 'reaction' and o.required and o.step_id = (
          select s.id from step s where s.task_id = $1 and s.kind = 'consultation' order by s.opens_at desc, s.id desc limit 1)`,
      taskId,
    );
  }

  interests(taskId: string): Promise<Facts<'interests'>> {
    return this.one(
      `select count(distinct s.party_id)::int as at_table, count(distinct i.party_id)::int as named,
              exists (select 1 from interest n where n.task_id = $1 and n.party_id is null) as of_network,
              ${lastEvents("e.type in ('task.interest-named', 'task.interest-withdrawn')")} as event_ids
         from work_group_member m join seat s on s.id = m.seat_id
         left join interest i on i.task_id = m.task_id and i.party_id = s.party_id
        where m.task_id = $1 and m.left_at is null`,
      taskId,
    );
  }

  confirmations(taskId: string): Promise<Facts<'confirmations'>> {
    const choice = (name: string): string => `a.body->>'choice' = '${name}'`;
    return this.one(
      `select count(*)::int as asked, count(*) filter (where ${choice('confirms')})::int as confirmed,
              count(*) filter (where ${choice('obstacle')})::int as obstacles, count(h.answer_id)::int as handled,
              ${lastEvents("e.type in ('decision.confirmed', 'decision.obstacle-named', 'decision.obstacle-handled')")} as event_ids
         from obligation o left join answer a on a.step_id = o.step_id and a.kind = o.kind and a.sender = o.debtor
         left join obstacle_handling h on h.answer_id = a.id and h.answer_version = a.version
        where o.task_id = $1 and o.kind = 'confirmation' and o.asked_at is not null and o.released_at is null`,
      taskId,
    );
  }

  /** An aggregate has one row, always. */
  private async one<R>(sql: string, taskId: string): Promise<R> {
    const [row] = await this.database.rows<R & object>(sql, [taskId]);
    if (row === undefined) throw new Error('an aggregate gave no row');
    return row;
  }
}

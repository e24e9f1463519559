import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, ObligationKind, StepKind, TaskStatus } from '@samenspel/domain';
import { Database } from '../database/database';
import { owedByPerson } from '../obligation/obligation.repository';

/** Something that somebody owes or owed, as a day in their calendar. */
export interface OwnDeadline {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly deadlineVersion: number;
  readonly fulfilledAt: Instant | null;
  readonly releasedAt: Instant | null;
  /** When it was asked, or its step opened. */
  readonly madeAt: Instant;
  readonly taskId: string;
  readonly taskTitle: string;
  readonly taskStatus: TaskStatus;
  readonly stepId: string;
  readonly stepKind: StepKind;
  readonly partyName: string | null;
  /** Of an action: its text. */
  readonly subject: string | null;
}

/** A meeting of a work group in which somebody sits, stands in for a member, or that they manage. */
export interface OwnMeeting {
  readonly meetingId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly localDate: LocalDate;
  readonly location: string;
  readonly agenda: string;
  readonly announcedAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly sequence: number;
  readonly stepId: string;
  readonly ordinal: number;
  readonly taskId: string;
  readonly taskTitle: string;
  readonly calendarId: string;
  readonly managerName: string;
  readonly managerEmail: string;
}

/** What lies further back than this no calendar program needs to be told again. */
const DAYS_BACK = 90;

const deadlines = `
with ${owedByPerson}
select o.id as obligation_id, o.kind, o.due_on, o.due_at, s.deadline_version, o.fulfilled_at, o.released_at,
       coalesce(o.asked_at, s.opens_at) as made_at, t.id as task_id, t.title as task_title, t.status as task_status,
       s.id as step_id, s.kind as step_kind, y.name as party_name, x.text as subject
  from own o join step s on s.id = o.step_id join task t on t.id = o.task_id
  left join party y on y.id = o.party_id left join action x on x.id = o.subject_id
 where o.due_on >= current_date - ${String(DAYS_BACK)} order by o.due_at, o.id`;

const meetings = `
with ${owedByPerson}
select m.id as meeting_id, m.starts_at, m.ends_at, m.local_date, m.location, m.agenda, m.announced_at, m.cancelled_at, m.sequence,
       s.id as step_id, s.ordinal, t.id as task_id, t.title as task_title, t.calendar_id, p.name as manager_name, p.email as manager_email
  from meeting m join step s on s.id = m.step_id join task t on t.id = m.task_id join person p on p.id = t.manager_person_id
 where m.local_date >= current_date - ${String(DAYS_BACK)}
   and (t.manager_person_id = $1 or exists (
     select from work_group_member w where w.task_id = t.id and w.left_at is null
        and w.seat_id in (select id from held union select id from deputised)))
 order by m.starts_at, m.id`;

@Injectable()
export class OwnCalendarRepository {
  constructor(private readonly database: Database) {}

  findDeadlines(personId: string): Promise<readonly OwnDeadline[]> {
    return this.database.rows<OwnDeadline>(deadlines, [personId]);
  }

  findMeetings(personId: string): Promise<readonly OwnMeeting[]> {
    return this.database.rows<OwnMeeting>(meetings, [personId]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { jsonb, timestamp } from '../database/parameters';
import { found } from '../database/refusals';
import { MeetingEntity } from './meeting.entity';

/** A meeting of the work group in a cycle. */
export interface Meeting {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly localDate: LocalDate;
  readonly location: string;
  readonly agenda: string;
  /** The summary of the minutes; empty until they are written. */
  readonly minutes: string;
  readonly decisions: readonly string[];
  /** 0: nobody wrote minutes. */
  readonly minutesVersion: number;
  readonly minutesBy: string | null;
  readonly minutesAt: Instant | null;
  readonly shortNoticeReason: string;
  /** When its date and times were told. */
  readonly announcedAt: Instant;
  readonly cancelledAt: Instant | null;
  /** Counts up with every change that was told; as in the calendar file. */
  readonly sequence: number;
  readonly version: number;
}

export type MeetingContent = Pick<
  Meeting,
  'startsAt' | 'endsAt' | 'localDate' | 'location' | 'agenda' | 'shortNoticeReason' | 'announcedAt'
>;
export type NewMeeting = MeetingContent &
  Pick<Meeting, 'programmeId' | 'taskId' | 'stepId'> & { readonly plannedBy: string };

export interface MinutesToKeep {
  readonly summary: string;
  readonly decisions: readonly string[];
  readonly personId: string;
}

/** One line of what a meeting agreed. */
export interface Agreement {
  readonly meetingId: string;
  readonly text: string;
  /** The number of its cycle. */
  readonly ordinal: number;
}

export interface Attendance {
  readonly seatId: string;
  readonly coming: boolean;
}

const columns = `id, programme_id, task_id, step_id, starts_at, ends_at, local_date, location, agenda, minutes, decisions,
  minutes_version, minutes_by, minutes_at, short_notice_reason, announced_at, cancelled_at, sequence, version`;

@Injectable()
export class MeetingRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Meeting | undefined> {
    return this.database.row<Meeting>(`select ${columns} from meeting where id = $1`, [id]);
  }

  /** The last meeting of a cycle that goes on; when there is none, the one that was cancelled last. */
  findLastOfStep(stepId: string): Promise<Meeting | undefined> {
    return this.database.row<Meeting>(
      `select ${columns} from meeting where step_id = $1 order by cancelled_at desc nulls first, starts_at desc, id desc limit 1`,
      [stepId],
    );
  }

  /** Holds the row until the end of the transaction: changes of its minutes follow each other. */
  async holdById(id: string): Promise<Meeting> {
    const meeting = await this.database.row<Meeting>(`select ${columns} from meeting where id = $1 for no key update`, [
      id,
    ]);
    return found(meeting, 'meeting', id);
  }

  /** The meetings of a cycle that began and were not cancelled, the last one first. */
  findHeldOfStep(stepId: string, now: Instant): Promise<readonly Meeting[]> {
    return this.database.rows<Meeting>(
      `select ${columns} from meeting where step_id = $1 and cancelled_at is null and starts_at <= $2 order by starts_at desc, id`,
      [stepId, timestamp(now)],
    );
  }

  /** What the meetings of a task agreed by their minutes, the first meeting first. */
  findAgreements(taskId: string): Promise<readonly Agreement[]> {
    return this.database.rows<Agreement>(
      `select m.id as meeting_id, d.text, s.ordinal
         from meeting m join step s on s.id = m.step_id, jsonb_array_elements_text(m.decisions) with ordinality as d(text, place)
        where m.task_id = $1 and m.minutes_version > 0 order by m.starts_at, m.id, d.place`,
      [taskId],
    );
  }

  async keepMinutes(id: string, { summary, decisions, personId }: MinutesToKeep): Promise<void> {
    await this.database.execute(
      `update meeting set minutes = $2, decisions = $3, minutes_by = $4, minutes_at = clock_timestamp(),
              minutes_version = minutes_version + 1 where id = $1`,
      [id, summary, jsonb(decisions), personId],
    );
  }

  /** The meetings of a task after a day that go on. */
  findAhead(taskId: string, today: LocalDate): Promise<readonly Meeting[]> {
    return this.database.rows<Meeting>(
      `select ${columns} from meeting where task_id = $1 and local_date > $2 and cancelled_at is null order by starts_at`,
      [taskId, today],
    );
  }

  async insert(meeting: NewMeeting): Promise<string> {
    return idOf(await this.database.manager.insert(MeetingEntity, { ...meeting }));
  }

  async change(id: string, content: MeetingContent): Promise<void> {
    const { startsAt, endsAt, localDate, location, agenda, shortNoticeReason, announcedAt } = content;
    await this.database.execute(
      `update meeting set starts_at = $2, ends_at = $3, local_date = $4, location = $5, agenda = $6, short_notice_reason = $7,
              announced_at = $8, sequence = sequence + 1, version = version + 1 where id = $1`,
      [
        id,
        timestamp(startsAt),
        timestamp(endsAt),
        localDate,
        location,
        agenda,
        shortNoticeReason,
        timestamp(announcedAt),
      ],
    );
  }

  async cancel(id: string): Promise<void> {
    await this.database.execute(
      `update meeting set cancelled_at = clock_timestamp(), sequence = sequence + 1, version = version + 1
        where id = $1 and cancelled_at is null`,
      [id],
    );
  }

  findAttendance(meetingId: string): Promise<readonly Attendance[]> {
    return this.database.rows<Attendance>(
      'select seat_id, coming from meeting_attendance where meeting_id = $1 order by said_at, seat_id',
      [meetingId],
    );
  }

  /** @returns whether it is new, or another answer than before. */
  async keepAttendance(
    { id, programmeId }: Pick<Meeting, 'id' | 'programmeId'>,
    { seatId, coming, saidBy }: Attendance & { readonly saidBy: string },
  ): Promise<boolean> {
    const changed = await this.database.execute(
      `insert into meeting_attendance as m (programme_id, meeting_id, seat_id, coming, said_by) values ($1, $2, $3, $4, $5)
       on conflict (meeting_id, seat_id) do update set coming = excluded.coming, said_by = excluded.said_by, said_at = clock_timestamp()
        where m.coming <> excluded.coming`,
      [programmeId, id, seatId, coming, saidBy],
    );
    return changed === 1;
  }

  /** Who said that they come to another day or time said nothing about this one. */
  async forgetAttendance(meetingId: string): Promise<void> {
    await this.database.execute('delete from meeting_attendance where meeting_id = $1', [meetingId]);
  }

  /** Whom a meeting is told to: every member, through the deputy when nobody holds the seat. */
  async findPersonIdsOfMembers(taskId: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ personId: string }>(
      `select distinct coalesce(s.person_id, d.person_id) as person_id
         from work_group_member m join seat s on s.id = m.seat_id left join seat d on d.id = s.deputy_seat_id
        where m.task_id = $1 and m.left_at is null and coalesce(s.person_id, d.person_id) is not null`,
      [taskId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** News of a meeting that nobody was told yet is overtaken by newer news. */
  async dropUntoldMails({ id, taskId }: Pick<Meeting, 'id' | 'taskId'>): Promise<void> {
    await this.database.execute(
      `update mail set status = 'dropped', why = 'overtaken'
        where task_id = $1 and kind = 'meeting' and status = 'planned' and params->>'meetingId' = $2`,
      [taskId, id],
    );
  }

  /** Who was told of a meeting, in whichever form; what was dropped told nobody. */
  async findPersonIdsTold({ id, taskId }: Pick<Meeting, 'id' | 'taskId'>): Promise<readonly string[]> {
    const rows = await this.database.rows<{ personId: string }>(
      `select distinct person_id from mail
        where task_id = $1 and kind = 'meeting' and status <> 'dropped' and params->>'meetingId' = $2`,
      [taskId, id],
    );
    return rows.map(({ personId }) => personId);
  }
}

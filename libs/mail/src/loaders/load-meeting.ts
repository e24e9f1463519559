import type { Instant } from '@samenspel/domain';
import type { MeetingModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, needed } from './last-day';
import type { Loading } from './loading';
import { meetingTimesOf, type MeetingRow } from './meeting-times';

interface Row extends MeetingRow {
  readonly meetingId: string;
  readonly location: string;
  readonly agenda: string;
  readonly shortNoticeReason: string;
  readonly announcedAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly sequence: number;
  readonly ordinal: number;
}

const statement = `
select m.id as meeting_id, m.starts_at, m.ends_at, m.local_date, m.location, m.agenda, m.short_notice_reason,
       m.announced_at, m.cancelled_at, m.sequence, s.ordinal
  from meeting m join step s on s.id = m.step_id
 where m.id = $1`;

/** Params: `meetingId`. A meeting that was cancelled since is told as cancelled. */
export async function loadMeeting({ database, links, rows, base }: Loading): Promise<MeetingModel> {
  const meeting = needed(rows, await database.row<Row>(statement, [idOf(rows, 'meetingId')]), 'the meeting');
  const { meetingId, sequence, location, agenda, shortNoticeReason } = meeting;
  return {
    kind: 'meeting',
    ...base,
    method: meeting.cancelledAt === null ? 'request' : 'cancel',
    meetingId,
    sequence,
    ...meetingTimesOf(rows.calendar, meeting),
    stampedAt: meeting.cancelledAt ?? meeting.announcedAt,
    cycle: meeting.ordinal,
    location,
    agenda,
    shortNoticeReason,
    url: (await answerPageOf(database, links, rows, 'check-in')).url,
  };
}

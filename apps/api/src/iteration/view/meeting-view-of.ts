import type { MeetingView } from '@samenspel/contracts';
import { workingDaysBetween } from '@samenspel/domain';
import type { Attendance, Meeting } from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';

export function meetingViewOf(record: TaskRecord, meeting: Meeting, attendance: readonly Attendance[]): MeetingView {
  const { id, location, agenda, minutes, shortNoticeReason, sequence, version } = meeting;
  const announced = whenOf(record, meeting.announcedAt);
  return {
    ...{ id, location, agenda, minutes, shortNoticeReason, sequence, version },
    starts: whenOf(record, meeting.startsAt),
    ends: whenOf(record, meeting.endsAt),
    announced,
    noticeDays: workingDaysBetween(record.calendar, announced.on, meeting.localDate),
    cancelled: meeting.cancelledAt !== null,
    attendance: attendance.map(({ seatId, coming }) => ({ seatId, coming })),
  };
}

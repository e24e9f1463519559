import { virtualTimeOf, type Calendar, type Instant, type LocalDate } from '@samenspel/domain';
import type { DateAndTime } from '../model/parts';

export interface MeetingRow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly localDate: LocalDate;
}

export interface MeetingTimes {
  readonly starts: DateAndTime;
  readonly endTime: string;
  /** The shown times as instants in Amsterdam: what a calendar program must show. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The times of a meeting as every page shows them; in a paced task they are virtual, in its calendar file too. */
export function meetingTimesOf(calendar: Calendar, meeting: MeetingRow): MeetingTimes {
  const start = virtualTimeOf(calendar, meeting.startsAt);
  const end = virtualTimeOf(calendar, meeting.endsAt);
  const starts = { date: meeting.localDate, time: start.time };
  if (calendar.pace === 'real')
    return { starts, endTime: end.time, startsAt: meeting.startsAt, endsAt: meeting.endsAt };
  return {
    starts,
    endTime: end.time,
    startsAt: instantInAmsterdam(meeting.localDate, start.time),
    endsAt: instantInAmsterdam(meeting.localDate, end.time),
  };
}

/** No meeting is held in the hour that the clock skips or repeats at night. */
export function instantInAmsterdam(date: LocalDate, time: string): Instant {
  const asUtc = Date.parse(`${date}T${time.replace('.', ':')}:00Z`);
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}

const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

function offsetAt(instant: Instant): number {
  const name = zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [hours = '0', minutes = '0'] = name.replace('GMT', '').split(':');
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

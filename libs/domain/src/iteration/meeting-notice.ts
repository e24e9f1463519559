import { DomainError } from '../error/domain-error';
import { workingDaysBetween } from '../plan/working-days-between';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';
import { instantAt } from '../time/instant-at';

/** A meeting as somebody wants to announce it; times are `HH:MM` on the calendar of the task. */
export interface WantedMeeting {
  readonly on: LocalDate;
  readonly from: string;
  readonly until: string;
  readonly shortNoticeReason: string;
}

export interface MeetingGround {
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  /** The last day of the cycle that the meeting belongs to. */
  readonly lastDay: LocalDate;
  /** `policy.iterations.meetingNoticeDays` */
  readonly noticeDays: number;
}

export interface MeetingInstants {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * When a meeting is held, if it may be announced now: on a working day ahead, inside its cycle, and planned in time:
 * fewer working days ahead than the policy says needs a reason that everybody reads.
 * Throws MEETING_ENDS_BEFORE_START, MEETING_NOT_ON_WORKING_DAY, MEETING_IN_THE_PAST, MEETING_AFTER_CYCLE or
 * MEETING_ON_SHORT_NOTICE.
 */
export function checkMeeting(ground: MeetingGround, wanted: WantedMeeting): MeetingInstants {
  const { calendar, lastDay } = ground;
  const { on, from, until } = wanted;
  if (until <= from) throw new DomainError('MEETING_ENDS_BEFORE_START', { from, until });
  if (!dayOn(calendar, on).working) throw new DomainError('MEETING_NOT_ON_WORKING_DAY', { on });
  const startsAt = instantAt(calendar, on, from);
  if (startsAt <= ground.now) throw new DomainError('MEETING_IN_THE_PAST', { on, today: ground.today });
  if (on > lastDay) throw new DomainError('MEETING_AFTER_CYCLE', { on, lastDay });
  refuseShortNotice(ground, wanted);
  return { startsAt, endsAt: Math.max(instantAt(calendar, on, until), startsAt + 1) };
}

function refuseShortNotice({ calendar, today, noticeDays }: MeetingGround, wanted: WantedMeeting): void {
  const days = workingDaysBetween(calendar, today, wanted.on);
  if (days >= noticeDays || wanted.shortNoticeReason !== '') return;
  throw new DomainError('MEETING_ON_SHORT_NOTICE', { days, noticeDays });
}

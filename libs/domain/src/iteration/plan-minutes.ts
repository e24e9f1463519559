import { addWorkingDays } from '../plan/add-working-days';
import { momentOn, type MomentTimes } from '../plan/moment-on';
import type { Moment } from '../plan/plan';
import { workingDaysBetween } from '../plan/working-days-between';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant, LocalDate } from '../time/instant';

/** A meeting that goes on, as far as its minutes depend on it. */
export interface MeetingToMinute {
  readonly meetingId: string;
  readonly on: LocalDate;
  readonly endsAt: Instant;
}

export interface MinutesGround {
  readonly calendar: Calendar;
  readonly taskId: string;
  /** The last day of the cycle that the meeting belongs to. */
  readonly lastDay: LocalDate;
  /** `policy.quietAfterAsking` */
  readonly quietAfterAsking: number;
}

/** Until when minutes are written in time, and when somebody is asked for them that are missing: at most twice. */
export interface MinutesPlan {
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly moments: readonly Moment[];
}

// Working days. A week later nobody remembers well what was agreed.
const timeToWrite = 5;

/**
 * Missing minutes are asked on the working day after the meeting, and once more on the day that they are due, unless that
 * is within the quiet days after the asking. When the cycle ends on the day of the meeting they are asked as soon as it
 * is over: the next day nobody is asked for anything of that cycle.
 */
export function planMinutes(ground: MinutesGround, meeting: MeetingToMinute): MinutesPlan {
  const { calendar, lastDay, quietAfterAsking } = ground;
  const days = Math.max(timeToWrite, quietAfterAsking + 2);
  const left = workingDaysBetween(calendar, meeting.on, lastDay);
  const dueOn = left > days ? addWorkingDays(calendar, meeting.on, days) : latest(meeting.on, lastDay);
  const asking = left > 0 ? nextDay(ground, meeting) : whenOver(ground, meeting);
  return { dueOn, dueAt: dayOn(calendar, dueOn).endsAt, moments: momentsOf(ground, { meeting, asking, dueOn }) };
}

/** The meeting that a moment of kind `minutes` is about. */
export const meetingOfMinutes = (momentKey: string): string => momentKey.slice(momentKey.indexOf(':') + 1);

/** Whether a moment is one of kind `minutes`, by its key. */
export const isAboutMinutes = (momentKey: string): boolean => momentKey.startsWith('minutes');

interface Chase {
  readonly meeting: MeetingToMinute;
  readonly asking: MomentTimes | null;
  readonly dueOn: LocalDate;
}

function momentsOf(ground: MinutesGround, { meeting, asking, dueOn }: Chase): readonly Moment[] {
  if (asking === null) return [];
  const { calendar, taskId, quietAfterAsking } = ground;
  const { meetingId, on } = meeting;
  const offset = workingDaysBetween(calendar, on, asking.on);
  const ask: Moment = { kind: 'minutes', key: `minutes:${meetingId}`, offset, ...asking };
  if (workingDaysBetween(calendar, asking.on, dueOn) <= quietAfterAsking) return [ask];
  const reminder = { offset: workingDaysBetween(calendar, on, dueOn), ...momentOn(calendar, dueOn, taskId) };
  return [ask, { kind: 'minutes', key: `minutes-reminder:${meetingId}`, ...reminder }];
}

const nextDay = ({ calendar, taskId }: MinutesGround, { on }: MeetingToMinute): MomentTimes =>
  momentOn(calendar, addWorkingDays(calendar, on, 1), taskId);

function whenOver({ calendar }: MinutesGround, { on, endsAt }: MeetingToMinute): MomentTimes | null {
  const { mailFrom, mailUntil } = dayOn(calendar, on);
  return endsAt < mailUntil ? { on, wakeAt: endsAt, sendAt: Math.max(endsAt, mailFrom) } : null;
}

const latest = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

import type { IterationView, MeetingBody, MeetingView } from '@samenspel/contracts';
import { isApiProblem } from '../../api';

/** The meeting as it stands, or an empty form on the last day of the cycle. */
export function valuesOfMeeting({ step }: IterationView, planned: MeetingView | null): MeetingBody {
  if (planned === null) {
    const empty = { location: '', agenda: '', shortNoticeReason: '' };
    return { on: step.deadline.lastDay, from: '09:30', until: '11:30', ...empty };
  }
  const { starts, ends, location, agenda, shortNoticeReason } = planned;
  const clock = (time: string): string => time.replace('.', ':');
  return { on: starts.on, from: clock(starts.time), until: clock(ends.time), location, agenda, shortNoticeReason };
}

const fieldOfCode: Readonly<Record<string, keyof MeetingBody>> = {
  MEETING_ENDS_BEFORE_START: 'until',
  MEETING_NOT_ON_WORKING_DAY: 'on',
  MEETING_IN_THE_PAST: 'on',
  MEETING_AFTER_CYCLE: 'on',
  CALENDAR_TOO_SHORT: 'on',
  MEETING_ON_SHORT_NOTICE: 'shortNoticeReason',
};
const fields = ['on', 'from', 'until', 'location', 'agenda', 'shortNoticeReason'] as const;

/** The field that a refusal is about; `root` when it is about none of them. */
export function fieldOfRefusal(error: unknown): keyof MeetingBody | 'root' {
  if (!isApiProblem(error)) return 'root';
  const named = fields.find((field) => error.fields.some((fault) => fault.field === field));
  return named ?? fieldOfCode[error.code] ?? 'root';
}

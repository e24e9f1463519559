import { localDateOf, type Instant } from '@samenspel/domain';
import type { AnswerLink } from '../link-urls';
import type { WelcomeModel } from '../model/mail-model';
import { lastDayOf, lastDayOfStep, needed } from './last-day';
import type { Loading } from './loading';
import { meetingTimesOf, type MeetingRow } from './meeting-times';
import { catchUpPath } from './task-sheet';

const partyStatement = `
select y.name from work_group_member w join seat s on s.id = w.seat_id join party y on y.id = s.party_id
 where w.task_id = $1 and s.person_id = $2 and w.left_at is null order by w.joined_at desc limit 1`;

const bulletinsStatement = `
select s.ordinal, b.published_at from bulletin b join step s on s.id = b.step_id where b.task_id = $1 order by s.ordinal`;

const nextMeetingStatement = `
select starts_at, ends_at, local_date, location from meeting
 where task_id = $1 and cancelled_at is null and starts_at > clock_timestamp() order by starts_at limit 1`;

// The link of the own seat to the cycle that runs; without one the reader signs in.
const cycleLinkStatement = `
select id, key_id, version from link
 where step_id = $1 and person_id = $2 and seat_id is not null and purpose = 'check-in' and revoked_at is null
 order by created_at, id limit 1`;

/** For who joins a work group that has begun. */
export async function loadWelcome(loading: Loading): Promise<WelcomeModel> {
  const { database, rows, base } = loading;
  const { task, mail, calendar, today } = rows;
  const party = await database.row<{ name: string }>(partyStatement, [task.taskId, mail.personId]);
  const bulletins = await database.rows<{ ordinal: number; publishedAt: Instant }>(bulletinsStatement, [task.taskId]);
  const cycle = rows.steps.findLast(({ kind, status }) => kind === 'iteration' && status === 'open');
  return {
    kind: 'welcome',
    ...base,
    partyName: needed(rows, party, 'the place in the work group').name,
    wording: task.wording,
    cycle: cycle && { number: cycle.ordinal, lastDay: lastDayOf(calendar, today, lastDayOfStep(rows, cycle)) },
    bulletins: bulletins.map(({ ordinal, publishedAt }) => ({
      cycle: ordinal,
      on: localDateOf(calendar, publishedAt),
    })),
    meeting: await nextMeeting(loading),
    url: await catchUpUrl(loading, cycle?.stepId),
  };
}

async function catchUpUrl({ database, links, rows }: Loading, cycleStepId: string | undefined): Promise<string> {
  const link =
    cycleStepId === undefined
      ? undefined
      : await database.row<AnswerLink>(cycleLinkStatement, [cycleStepId, rows.mail.personId]);
  return link === undefined ? links.page(catchUpPath(rows.task.taskId)) : links.forLink(link, 'bijpraten');
}

async function nextMeeting({ database, rows }: Loading): Promise<WelcomeModel['meeting']> {
  const meeting = await database.row<MeetingRow & { readonly location: string }>(nextMeetingStatement, [
    rows.task.taskId,
  ]);
  return meeting && { ...meetingTimesOf(rows.calendar, meeting).starts, location: meeting.location };
}

import { generateIcsCalendar, type IcsAttendee, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { translator } from '@samenspel/i18n';
import { foldLines } from './fold-lines';
import type { MeetingModel } from '../model/mail-model';

/** Who made a calendar (RFC 5545, 3.7.3). */
export const PRODUCT = '-//Samenspel//Samenspel//NL';

/** The calendar file of a mail. */
export interface IcalEvent {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly filename: string;
  /** RFC 5545, lines folded, ended by CR LF. */
  readonly content: string;
}

/** What a calendar file tells of a meeting, to whomever it goes. */
export type CalendarMeeting = Pick<
  MeetingModel,
  'method' | 'meetingId' | 'sequence' | 'stampedAt' | 'startsAt' | 'endsAt' | 'cycle' | 'location' | 'agenda' | 'url'
> & {
  readonly task: Pick<MeetingModel['task'], 'title' | 'manager'>;
  readonly to: Pick<MeetingModel['to'], 'language'>;
};

/**
 * The meeting as an iTIP message (RFC 5546): times in UTC, a UID that stays the same, SEQUENCE raised at every change,
 * and no alarm, because how somebody wants to be warned is their own choice.
 */
export function meetingCalendar(model: MeetingModel): IcalEvent {
  const isCancelled = model.method === 'cancel';
  const event = { ...meetingEvent(model), attendees: [attendeeOf(model, isCancelled)] };
  return calendarOf(isCancelled ? 'CANCEL' : 'REQUEST', event);
}

/** The same meeting, with the same UID, as a file that somebody takes from a page: it asks nobody for an answer. */
export function meetingFile(meeting: CalendarMeeting): IcalEvent {
  return calendarOf('PUBLISH', meetingEvent(meeting));
}

function calendarOf(method: IcalEvent['method'], event: IcsEvent): IcalEvent {
  const calendar: IcsCalendar = { version: '2.0', prodId: PRODUCT, method, events: [event] };
  return { method, filename: 'samenspel.ics', content: foldLines(generateIcsCalendar(calendar)) };
}

/** The meeting as one event of a calendar. */
export function meetingEvent(meeting: CalendarMeeting): IcsEvent {
  const { task } = meeting;
  return {
    uid: `meeting-${meeting.meetingId}@${hostOf(meeting.url)}`,
    sequence: meeting.sequence,
    stamp: { date: new Date(meeting.stampedAt) },
    start: { date: new Date(meeting.startsAt) },
    end: { date: new Date(meeting.endsAt) },
    summary: translator(meeting.to.language)('mail:meeting.title', { task: task.title, number: meeting.cycle }),
    location: meeting.location,
    ...(meeting.agenda !== '' && { description: meeting.agenda }),
    url: meeting.url,
    status: meeting.method === 'cancel' ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: 'OPAQUE',
    organizer: { name: quoted(task.manager.name), email: task.manager.email },
  };
}

function attendeeOf({ to }: MeetingModel, isCancelled: boolean): IcsAttendee {
  const asked = { partstat: 'NEEDS-ACTION', rsvp: true } as const;
  return { name: quoted(to.name), email: to.email, role: 'REQ-PARTICIPANT', ...(!isCancelled && asked) };
}

// A parameter value with a comma, colon or semicolon must be quoted, and cannot hold a quote (RFC 5545, 3.2).
const quoted = (name: string): string => `"${name.replaceAll(/["\p{Cc}]/gu, "'")}"`;

/** What ends a UID, so that it is of nobody else. */
export const hostOf = (url: string): string => new URL(url).hostname;

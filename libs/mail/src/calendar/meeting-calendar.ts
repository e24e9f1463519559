import { generateIcsCalendar, type IcsAttendee, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { translator } from '@samenspel/i18n';
import { foldLines } from './fold-lines';
import type { MeetingModel } from '../model/mail-model';

/** The calendar file of a mail. */
export interface IcalEvent {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly filename: string;
  /** RFC 5545, lines folded, ended by CR LF. */
  readonly content: string;
}

/**
 * The meeting as an iTIP message (RFC 5546): times in UTC, a UID that stays the same, SEQUENCE raised at every change,
 * and no alarm, because how somebody wants to be warned is their own choice.
 */
export function meetingCalendar(model: MeetingModel): IcalEvent {
  const isCancelled = model.method === 'cancel';
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  const calendar: IcsCalendar = {
    version: '2.0',
    prodId: '-//Samenspel//Samenspel//NL',
    method,
    events: [eventOf(model, isCancelled)],
  };
  return { method, filename: 'samenspel.ics', content: foldLines(generateIcsCalendar(calendar)) };
}

function eventOf(model: MeetingModel, isCancelled: boolean): IcsEvent {
  const { task } = model;
  return {
    uid: `meeting-${model.meetingId}@${hostOf(model.url)}`,
    sequence: model.sequence,
    stamp: { date: new Date(model.stampedAt) },
    start: { date: new Date(model.startsAt) },
    end: { date: new Date(model.endsAt) },
    summary: translator(model.to.language)('mail:meeting.title', { task: task.title, number: model.cycle }),
    location: model.location,
    ...(model.agenda !== '' && { description: model.agenda }),
    url: model.url,
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: 'OPAQUE',
    organizer: { name: quoted(task.manager.name), email: task.manager.email },
    attendees: [attendeeOf(model, isCancelled)],
  };
}

function attendeeOf({ to }: MeetingModel, isCancelled: boolean): IcsAttendee {
  const asked = { partstat: 'NEEDS-ACTION', rsvp: true } as const;
  return { name: quoted(to.name), email: to.email, role: 'REQ-PARTICIPANT', ...(!isCancelled && asked) };
}

// A parameter value with a comma, colon or semicolon must be quoted, and cannot hold a quote (RFC 5545, 3.2).
const quoted = (name: string): string => `"${name.replaceAll(/["\p{Cc}]/gu, "'")}"`;

const hostOf = (url: string): string => new URL(url).hostname;

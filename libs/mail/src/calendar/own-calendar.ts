import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Instant, LocalDate, ObligationKind } from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import { foldLines } from './fold-lines';
import { hostOf, meetingEvent, PRODUCT, type CalendarMeeting } from './meeting-calendar';

/** A day until which somebody owes something. */
export interface CalendarDeadline {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly lastDay: LocalDate;
  readonly hasClosingInstant: boolean;
  /** Raised by every change of the date. */
  readonly deadlineVersion: number;
  readonly status: 'open' | 'done' | 'cancelled';
  /** When it was asked, done or released. */
  readonly stampedAt: Instant;
  readonly taskTitle: string;
  readonly partyName: string | null;
  readonly subject: string | null;
  readonly url: string;
}

interface OwnCalendar {
  readonly language: Language;
  readonly deadlines: readonly CalendarDeadline[];
  readonly meetings: readonly CalendarMeeting[];
}

/**
 * Everything of one person as a calendar that a program reads again and again (RFC 5545, PUBLISH): UIDs stay the same, a
 * meeting has the UID of the file in its mail, and what does not go on stays in it as cancelled.
 */
export function ownCalendar({ language, deadlines, meetings }: OwnCalendar): string {
  const calendar = {
    version: '2.0',
    prodId: PRODUCT,
    method: 'PUBLISH',
    name: translator(language)('mail:ownCalendar.name'),
    events: [...meetings.map(meetingEvent), ...deadlines.map((deadline) => deadlineEvent(deadline, language))],
  } as const;
  return foldLines(generateIcsCalendar({ ...calendar, events: [...calendar.events] }));
}

function deadlineEvent(deadline: CalendarDeadline, language: Language): IcsEvent {
  const { obligationId, lastDay, status, deadlineVersion, stampedAt, url } = deadline;
  return {
    uid: `deadline-${obligationId}@${hostOf(url)}`,
    // Odd once it is settled, so that it is always later than the same date while it was open.
    sequence: 2 * deadlineVersion + (status === 'open' ? 0 : 1),
    stamp: { date: new Date(stampedAt) },
    start: { date: startOf(lastDay), type: 'DATE' },
    end: { date: dayAfter(lastDay), type: 'DATE' },
    summary: titleOf(deadline, language),
    description: descriptionOf(deadline, language),
    url,
    status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
  };
}

function titleOf({ kind, status, taskTitle }: CalendarDeadline, language: Language): string {
  const t = translator(language);
  const verb = t(`mail:verb.${kind}`);
  if (status !== 'done') return t('mail:ownCalendar.deadline', { verb, task: taskTitle });
  return t('mail:ownCalendar.deadlineDone', { verb: verb.charAt(0).toLowerCase() + verb.slice(1), task: taskTitle });
}

function descriptionOf(deadline: CalendarDeadline, language: Language): string {
  const { hasClosingInstant, partyName, subject, url } = deadline;
  const t = translator(language);
  return [
    subject ?? '',
    partyName === null ? '' : t('mail:ownCalendar.onBehalfOf', { party: partyName }),
    t(hasClosingInstant ? 'mail:ownCalendar.closes' : 'mail:ownCalendar.until'),
    url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const startOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
// The end of a whole day is exclusive (RFC 5545, 3.6.1).
const dayAfter = (day: LocalDate): Date => new Date(startOf(day).getTime() + 86_400_000);

import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SETTINGS, calendarFeedUrl, isCalendarKey, type AccessSettings } from '@samenspel/access';
import { instantText, type CalendarFeedView } from '@samenspel/contracts';
import { DomainError } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { meetingTimesOf, ownCalendar, type CalendarDeadline, type CalendarMeeting } from '@samenspel/mail';
import {
  CalendarFeedRepository,
  CalendarRepository,
  OwnCalendarRepository,
  PersonRepository,
  type OwnDeadline,
  type OwnMeeting,
} from '@samenspel/persistence';

/** *Mijn agenda*: all deadlines and meetings of a person, at a secret address that a calendar program reads. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly own: OwnCalendarRepository,
    private readonly calendars: CalendarRepository,
    private readonly people: PersonRepository,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  async ofPerson(personId: string): Promise<CalendarFeedView> {
    const feed = await this.feeds.findOfPerson(personId);
    if (feed === undefined) return { url: null, madeAt: null };
    const { linkKeys, publicUrl } = this.settings;
    return { url: calendarFeedUrl(linkKeys, publicUrl, feed), madeAt: instantText(feed.madeAt) };
  }

  /** Makes an address, or a new one: the old one is dead at once. */
  async renew(personId: string): Promise<CalendarFeedView> {
    await this.feeds.renew(personId, this.settings.linkKeys.current.id);
    return this.ofPerson(personId);
  }

  async revoke(personId: string): Promise<void> {
    await this.feeds.remove(personId);
  }

  /** The calendar at an address. Records nothing. @throws DomainError LINK_NOT_VALID */
  async read(feedId: string, key: string): Promise<string> {
    const feed = await this.feeds.findById(feedId);
    if (feed === undefined || !isCalendarKey(this.settings.linkKeys, feed, key))
      throw new DomainError('LINK_NOT_VALID');
    const { personId } = feed;
    const { language } = await this.people.getById(personId);
    const [deadlines, meetings] = await Promise.all([
      this.own.findDeadlines(personId),
      this.own.findMeetings(personId),
    ]);
    return ownCalendar({
      language,
      deadlines: deadlines.map((deadline) => this.deadlineOf(deadline)),
      meetings: await Promise.all(meetings.map((meeting) => this.meetingOf(meeting, language))),
    });
  }

  private deadlineOf(deadline: OwnDeadline): CalendarDeadline {
    const { obligationId, kind, dueOn, deadlineVersion, taskId, taskTitle, partyName, subject } = deadline;
    return {
      ...{ obligationId, kind, deadlineVersion, taskTitle, partyName, subject },
      lastDay: dueOn,
      hasClosingInstant: kind === 'reaction' || kind === 'ballot',
      status: statusOf(deadline),
      stampedAt: deadline.fulfilledAt ?? deadline.releasedAt ?? deadline.madeAt,
      url: new URL(`/opgaven/${taskId}`, this.settings.publicUrl).href,
    };
  }

  private async meetingOf(meeting: OwnMeeting, language: Language): Promise<CalendarMeeting> {
    const { meetingId, sequence, location, agenda, cancelledAt, announcedAt, taskId, stepId } = meeting;
    const { startsAt, endsAt } = meetingTimesOf(await this.calendars.getById(meeting.calendarId), meeting);
    return {
      ...{ meetingId, sequence, location, agenda, startsAt, endsAt },
      method: cancelledAt === null ? 'request' : 'cancel',
      stampedAt: cancelledAt ?? announcedAt,
      cycle: meeting.ordinal,
      url: new URL(`/opgaven/${taskId}/stap/${stepId}/cyclus`, this.settings.publicUrl).href,
      task: { title: meeting.taskTitle, manager: { name: meeting.managerName, email: meeting.managerEmail } },
      to: { language },
    };
  }
}

function statusOf({ fulfilledAt, releasedAt, taskStatus }: OwnDeadline): CalendarDeadline['status'] {
  if (fulfilledAt !== null) return 'done';
  return releasedAt !== null || taskStatus === 'cancelled' ? 'cancelled' : 'open';
}

import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SETTINGS, type AccessSettings } from '@samenspel/access';
import { DomainError } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { meetingFile, meetingTimesOf } from '@samenspel/mail';
import { MeetingRepository, PersonRepository } from '@samenspel/persistence';
import { IterationRecords } from './iteration-records';

/** A meeting as a calendar file, with the same UID and times as the one in its mail. */
@Injectable()
export class MeetingCalendarService {
  constructor(
    private readonly records: IterationRecords,
    private readonly meetings: MeetingRepository,
    private readonly people: PersonRepository,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  async read(meetingId: string, language: Language): Promise<string> {
    const meeting = await this.meetings.findById(meetingId);
    if (meeting === undefined) throw new DomainError('NOT_FOUND', { meetingId });
    const { task, step, calendar } = await this.records.read(meeting.stepId);
    const { name, email } = await this.people.getById(task.managerPersonId);
    const { sequence, location, agenda, cancelledAt, announcedAt } = meeting;
    const { startsAt, endsAt } = meetingTimesOf(calendar, meeting);
    return meetingFile({
      ...{ meetingId, sequence, location, agenda, startsAt, endsAt },
      method: cancelledAt === null ? 'request' : 'cancel',
      stampedAt: cancelledAt ?? announcedAt,
      cycle: step.ordinal,
      url: new URL(`/opgaven/${task.id}/stap/${step.id}/cyclus`, this.settings.publicUrl).href,
      task: { title: task.title, manager: { name, email } },
      to: { language },
    }).content;
  }
}

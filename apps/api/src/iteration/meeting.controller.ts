import { Body, Controller, Delete, Get, Header, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttendanceBody, AttendancePath, MeetingBody, MeetingPath, MeetingView, StepPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { MeetingCalendarService } from './meeting-calendar.service';
import { MeetingService } from './meeting.service';
import { MeetingById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('iteration')
@Controller()
export class MeetingController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly calendars: MeetingCalendarService,
  ) {}

  @Put('steps/:stepId/meeting')
  @May('iteration.plan-meeting', StepById)
  @Operation({
    id: 'planMeeting',
    summary: 'Announce or change the meeting of a cycle',
    description: 'Tells every member of the meeting (bijeenkomst). Inside the notice period only with a reason.',
    answer: MeetingView,
    refusals: [
      'STEP_CLOSED',
      'STEP_PAUSED',
      'MEETING_ENDS_BEFORE_START',
      'MEETING_NOT_ON_WORKING_DAY',
      'MEETING_IN_THE_PAST',
      'MEETING_AFTER_CYCLE',
      'MEETING_ON_SHORT_NOTICE',
      'CALENDAR_TOO_SHORT',
    ],
  })
  plan(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: MeetingBody }) body: MeetingBody,
    @Asks() actor: Asking,
  ): Promise<MeetingView> {
    return this.meetings.plan(stepId, actor, body);
  }

  @Delete('steps/:stepId/meeting')
  @May('iteration.plan-meeting', StepById)
  @Operation({
    id: 'cancelMeeting',
    summary: 'Cancel the meeting of a cycle',
    description: 'Tells who knew of the meeting (bijeenkomst) that it is cancelled.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED'],
  })
  cancel(@Param({ schema: StepPath }) { stepId }: StepPath, @Asks() actor: Asking): Promise<void> {
    return this.meetings.cancel(stepId, actor);
  }

  @Get('meetings/:meetingId/calendar')
  @May('iteration.read', MeetingById)
  @Header('content-disposition', 'attachment; filename="samenspel.ics"')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Operation({
    id: 'getMeetingCalendar',
    summary: 'Get a meeting as a calendar file',
    description: 'The meeting (bijeenkomst) as iCalendar (RFC 5545), with the UID of the file that its mail carries.',
    produces: 'text/calendar',
  })
  calendar(
    @Param({ schema: MeetingPath }) { meetingId }: MeetingPath,
    @InLanguage() language: Language,
  ): Promise<string> {
    return this.calendars.read(meetingId, language);
  }

  @Put('meetings/:meetingId/attendance/:seatId')
  @May('iteration.check-in', MeetingById)
  @Operation({
    id: 'answerMeeting',
    summary: 'Say whether a seat comes to a meeting',
    description: 'Accepts or declines a meeting (bijeenkomst); the last answer wins.',
    answer: MeetingView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'MEETING_CANCELLED'],
  })
  answer(
    @Param({ schema: AttendancePath }) { meetingId, seatId }: AttendancePath,
    @Body({ schema: AttendanceBody }) body: AttendanceBody,
    @Asks() actor: Asking,
  ): Promise<MeetingView> {
    return this.meetings.answer(meetingId, seatId, actor, body);
  }
}

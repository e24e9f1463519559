import { Body, Controller, Delete, Get, Header, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AttendanceBody,
  AttendancePath,
  DraftSaved,
  MeetingBody,
  MeetingPath,
  MeetingView,
  MinutesBody,
  MinutesDraftBody,
  MinutesView,
  StepPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { MeetingCalendarService } from './meeting-calendar.service';
import { MeetingService } from './meeting.service';
import { MinutesService } from './minutes.service';
import { MeetingById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('iteration')
@Controller()
export class MeetingController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly calendars: MeetingCalendarService,
    private readonly minutes: MinutesService,
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
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'MINUTES_WRITTEN'],
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

  @Put('meetings/:meetingId/minutes')
  @May('iteration.plan-meeting', MeetingById)
  @Operation({
    id: 'writeMinutes',
    summary: 'Write the minutes of a meeting',
    description:
      'The minutes (verslag) with what was agreed; new actions become actions (acties) of the cycle. If-Match names the version that was read, 0 at first.',
    answer: MinutesView,
    refusals: [
      'STEP_CLOSED',
      'STEP_PAUSED',
      'TASK_ENDED',
      'TASK_PAUSED',
      'MEETING_CANCELLED',
      'MEETING_NOT_STARTED',
      'VERSION_CONFLICT',
      'NOT_IN_WORK_GROUP',
      'ACTION_DUE_IN_THE_PAST',
      'CALENDAR_TOO_SHORT',
    ],
  })
  writeMinutes(
    @Param({ schema: MeetingPath }) { meetingId }: MeetingPath,
    @Body({ schema: MinutesBody }) body: MinutesBody,
    @IfMatch() version: number,
    @Asks() actor: Asking,
  ): Promise<MinutesView> {
    return this.minutes.write(meetingId, actor, body, version);
  }

  @Put('meetings/:meetingId/minutes-draft')
  @May('iteration.plan-meeting', MeetingById)
  @Operation({
    id: 'keepMinutesDraft',
    summary: 'Keep minutes while they are written',
    description: 'A draft (concept) of the minutes of a meeting (bijeenkomst); nobody else sees it.',
    answer: DraftSaved,
    refusals: ['TASK_ENDED', 'TASK_PAUSED', 'MEETING_CANCELLED', 'MEETING_NOT_STARTED'],
  })
  keepMinutesDraft(
    @Param({ schema: MeetingPath }) { meetingId }: MeetingPath,
    @Body({ schema: MinutesDraftBody }) body: MinutesDraftBody,
    @Asks() actor: Asking,
  ): Promise<DraftSaved> {
    return this.minutes.keepDraft(meetingId, actor, body);
  }
}

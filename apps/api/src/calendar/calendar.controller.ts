import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChosenSchoolRegion,
  ClosingDayPath,
  ClosingDayView,
  NewClosingDay,
  ProgrammeCalendar,
  ProgrammePath,
} from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { ProgrammeById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { CalendarService } from './calendar.service';
import { ClosingDayById } from './resource-loaders';

@ApiTags('programme')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get('programmes/:programmeId/calendar')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'getCalendar',
    summary: 'Get the days on which a programme does not work',
    description: 'Public holidays, school holidays (they only warn) and closing days (feestdagen, sluitingsdagen).',
    answer: ProgrammeCalendar,
  })
  get(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<ProgrammeCalendar> {
    return this.calendar.read(programmeId);
  }

  @Put('programmes/:programmeId/school-region')
  @May('calendar.write', ProgrammeById)
  @Operation({
    id: 'chooseSchoolRegion',
    summary: 'Choose whose school holidays warn',
    description: 'The region of the school holidays (schoolvakanties) that are pointed out at planning.',
    answer: ProgrammeCalendar,
  })
  choose(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Body({ schema: ChosenSchoolRegion }) { region }: ChosenSchoolRegion,
  ): Promise<ProgrammeCalendar> {
    return this.calendar.choose(programmeId, region);
  }

  @Post('programmes/:programmeId/closing-days')
  @May('calendar.write', ProgrammeById)
  @Operation({
    id: 'addClosingDay',
    summary: 'Add closing days',
    description:
      'Days on which the programme or one party is closed (sluitingsdagen). No date moves by it: a task is planned again by a command.',
    answer: ClosingDayView,
    status: HttpStatus.CREATED,
    refusals: [
      'UNKNOWN_PARTY',
      'CLOSING_DAY_REVERSED',
      'CLOSING_DAY_TOO_LONG',
      'CLOSING_DAY_OVER',
      'CLOSING_DAY_TOO_FAR',
    ],
  })
  add(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Body({ schema: NewClosingDay }) body: NewClosingDay,
    @Asks() { personId }: { personId: string },
  ): Promise<ClosingDayView> {
    return this.calendar.add(programmeId, body, personId);
  }

  @Delete('closing-days/:closingDayId')
  @May('calendar.write', ClosingDayById)
  @Operation({
    id: 'removeClosingDay',
    summary: 'Take closing days away',
    description:
      'The record keeps who entered the closing days (sluitingsdagen) and who took them away. No date moves by it.',
    status: HttpStatus.NO_CONTENT,
  })
  remove(
    @Param({ schema: ClosingDayPath }) { closingDayId }: ClosingDayPath,
    @Asks() { personId }: { personId: string },
  ): Promise<void> {
    return this.calendar.remove(closingDayId, personId);
  }
}

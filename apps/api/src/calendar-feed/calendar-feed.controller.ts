import { Controller, Delete, Get, Header, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarFeedPath, CalendarFeedView } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May, Open } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { OwnPerson } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { CalendarFeedService } from './calendar-feed.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('calendar-feed')
@Controller()
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Get('calendar-feed')
  @May('calendar-feed.manage', OwnPerson)
  @Operation({
    id: 'getCalendarFeed',
    summary: 'See the address of the own calendar',
    description: 'The secret address at which a calendar program reads the deadlines and meetings (mijn agenda).',
    answer: CalendarFeedView,
  })
  get(@Asks() { personId }: Asking): Promise<CalendarFeedView> {
    return this.feeds.ofPerson(personId);
  }

  @Post('calendar-feed')
  @May('calendar-feed.manage', OwnPerson)
  @Operation({
    id: 'renewCalendarFeed',
    summary: 'Make an address for the own calendar',
    description: 'Makes a secret address for the own calendar (mijn agenda); an earlier one stops working at once.',
    answer: CalendarFeedView,
    status: HttpStatus.CREATED,
  })
  renew(@Asks() { personId }: Asking): Promise<CalendarFeedView> {
    return this.feeds.renew(personId);
  }

  @Delete('calendar-feed')
  @May('calendar-feed.manage', OwnPerson)
  @Operation({
    id: 'revokeCalendarFeed',
    summary: 'Revoke the address of the own calendar',
    description: 'The secret address of the own calendar (mijn agenda) stops working at once.',
    status: HttpStatus.NO_CONTENT,
  })
  revoke(@Asks() { personId }: Asking): Promise<void> {
    return this.feeds.revoke(personId);
  }

  /** Open: a calendar program has no session; the key in the address is what proves whose calendar it is. */
  @Get('calendar-feeds/:feedId/:file')
  @Open()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Operation({
    id: 'readCalendarFeed',
    summary: 'Read a calendar',
    description:
      'All deadlines and meetings of the person whose secret address it is, as iCalendar (RFC 5545; agenda).',
    produces: 'text/calendar',
    refusals: ['LINK_NOT_VALID'],
  })
  read(@Param({ schema: CalendarFeedPath }) { feedId, file }: CalendarFeedPath): Promise<string> {
    return this.feeds.read(feedId, file.slice(0, -'.ics'.length));
  }
}

import { Body, Controller, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DepartureBody, DeparturePath, DepartureQuery, DepartureReceipt, DepartureView } from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { PartyById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { DepartureService } from './departure.service';

@ApiTags('programme')
@Controller('parties/:partyId/people/:personId')
export class DepartureController {
  constructor(private readonly departures: DepartureService) {}

  @Get('departure')
  @May('party.manage', PartyById)
  @Operation({
    id: 'previewDeparture',
    summary: 'See what moves when somebody leaves a party',
    description: 'Seats, open items, links and mails of somebody who leaves (vertrek). Stores nothing.',
    answer: DepartureView,
  })
  read(
    @Param({ schema: DeparturePath }) path: DeparturePath,
    @Query({ schema: DepartureQuery }) { toPersonId }: DepartureQuery,
  ): Promise<DepartureView> {
    return this.departures.read(path, toPersonId);
  }

  @Post('departures')
  @May('party.manage', PartyById)
  @Operation({
    id: 'depart',
    summary: 'Let somebody take over from who leaves a party',
    description:
      'Moves seats, open items and links in one action (vertrek). The old links are dead at once; the log keeps the old name.',
    answer: DepartureReceipt,
    status: HttpStatus.CREATED,
    refusals: [
      'DEPARTURE_WITHOUT_SEAT',
      'DEPARTURE_MANAGES_TASKS',
      'DEPARTURE_TO_SELF',
      'DEPARTURE_TO_STRANGER',
      'COMMAND_ID_REUSED',
    ],
  })
  depart(
    @Param({ schema: DeparturePath }) path: DeparturePath,
    @Body({ schema: DepartureBody }) body: DepartureBody,
    @Asks() { personId }: { personId: string },
  ): Promise<DepartureReceipt> {
    return this.departures.depart(path, body, personId);
  }
}

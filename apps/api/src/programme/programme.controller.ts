import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PartyList, PartyQuery, ProgrammePath, ProgrammeView, SeatList } from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { ProgrammeById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { ProgrammeService } from './programme.service';

@ApiTags('programme')
@Controller('programmes/:programmeId')
export class ProgrammeController {
  constructor(private readonly programmes: ProgrammeService) {}

  @Get()
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'getProgramme',
    summary: 'Get a programme',
    description: 'A region that keeps an agenda together (regio of programma).',
    answer: ProgrammeView,
  })
  get(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<ProgrammeView> {
    return this.programmes.get(programmeId);
  }

  @Get('parties')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'listParties',
    summary: 'List the parties of a programme',
    description: 'The organisations that take part (partijen), by name.',
    answer: PartyList,
  })
  parties(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Query({ schema: PartyQuery }) { kind }: PartyQuery,
  ): Promise<PartyList> {
    return this.programmes.parties(programmeId, kind);
  }

  @Get('seats')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'listSeats',
    summary: 'List the seats of a programme',
    description: 'The seats (zetels) that are valid today, with their party, level and who holds them.',
    answer: SeatList,
  })
  seats(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<SeatList> {
    return this.programmes.seats(programmeId);
  }
}

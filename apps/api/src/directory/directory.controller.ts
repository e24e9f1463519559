import { Body, Controller, Delete, Get, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AbsenceBody,
  AbsencePath,
  DirectoryView,
  ExpertiseBody,
  LoadView,
  MandateBody,
  PartyDescriptionBody,
  PartyPath,
  PersonCardView,
  PersonOfProgrammePath,
  ProgrammePath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { PartyById, ProgrammeById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { DirectoryService } from './directory.service';
import { LoadService } from './load.service';
import { PersonCardService } from './person-card.service';
import { PersonOfProgramme } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly cards: PersonCardService,
    private readonly load: LoadService,
  ) {}

  @Get('programmes/:programmeId/directory')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'getDirectory',
    summary: 'Get the directory of a programme',
    description: 'Who does what, for whom, with which expertise (partijen en mensen).',
    answer: DirectoryView,
  })
  all(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath, @Asks() actor: Asking): Promise<DirectoryView> {
    return this.directory.ofProgramme(programmeId, actor);
  }

  @Get('programmes/:programmeId/load')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'getLoad',
    summary: 'Get the load meter of a programme',
    description: 'Hours per month that running tasks ask of each party, against what its people can give (belasting).',
    answer: LoadView,
  })
  loadOf(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<LoadView> {
    return this.load.ofProgramme(programmeId);
  }

  @Put('parties/:partyId/description')
  @May('party.describe', PartyById)
  @Operation({
    id: 'describeParty',
    summary: 'Say what a party does, and for whom',
    description: 'Changes the expertise (deskundigheid) of a party (partij), and for whom it works.',
    status: HttpStatus.NO_CONTENT,
  })
  describeParty(
    @Param({ schema: PartyPath }) { partyId }: PartyPath,
    @IfMatch() version: number,
    @Body({ schema: PartyDescriptionBody }) body: PartyDescriptionBody,
  ): Promise<void> {
    return this.directory.describeParty(partyId, version, body);
  }

  @Put('parties/:partyId/mandate')
  @May('party.give-mandate', PartyById)
  @Operation({
    id: 'giveMandate',
    summary: 'Say which seats confirm the voice of a party',
    description:
      'Changes who holds the mandate (mandaat) of a party in consultations: its board or the programme manager says so. ' +
      'Without such a seat the contact of each task holds it.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['SEAT_OF_ANOTHER_PARTY'],
  })
  giveMandate(
    @Param({ schema: PartyPath }) { partyId }: PartyPath,
    @Body({ schema: MandateBody }) { seatIds }: MandateBody,
    @Asks() { personId }: Asking,
  ): Promise<void> {
    return this.directory.giveMandate(partyId, seatIds, personId);
  }

  @Get('programmes/:programmeId/people/:personId')
  @May('party.read', PersonOfProgramme)
  @Operation({
    id: 'getPerson',
    summary: 'Get a person of a programme',
    description: 'Seats, deputies, expertise, and for colleagues how to reach them and when they are away (persoon).',
    answer: PersonCardView,
  })
  person(
    @Param({ schema: PersonOfProgrammePath }) path: PersonOfProgrammePath,
    @Asks() actor: Asking,
  ): Promise<PersonCardView> {
    return this.cards.read(path, actor);
  }

  @Put('programmes/:programmeId/people/:personId/expertise')
  @May('person.describe', PersonOfProgramme)
  @Operation({
    id: 'describePerson',
    summary: 'Say what somebody knows about',
    description: 'Changes the expertise (deskundigheid) of a person (persoon).',
    status: HttpStatus.NO_CONTENT,
  })
  describePerson(
    @Param({ schema: PersonOfProgrammePath }) { personId }: PersonOfProgrammePath,
    @Body({ schema: ExpertiseBody }) { expertise }: ExpertiseBody,
  ): Promise<void> {
    return this.directory.describePerson(personId, expertise);
  }

  @Put('programmes/:programmeId/people/:personId/absences/:from')
  @May('absence.enter', PersonOfProgramme)
  @Operation({
    id: 'enterAbsence',
    summary: 'Say that somebody is away from a day on',
    description:
      'Enters or changes an absence (afwezigheid). During it who deputises (vervanger) is asked as well, and an ' +
      'escalation (opschaling) goes to the deputy first.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['ABSENCE_ENDS_BEFORE_START', 'ABSENCE_IN_THE_PAST', 'ABSENCE_OVERLAPS', 'ABSENCE_DEPUTY_NOT_POSSIBLE'],
  })
  enterAbsence(
    @Param({ schema: AbsencePath }) path: AbsencePath,
    @Body({ schema: AbsenceBody }) body: AbsenceBody,
    @Asks() { personId }: Asking,
  ): Promise<void> {
    return this.cards.enterAbsence(path, body, personId);
  }

  @Delete('programmes/:programmeId/people/:personId/absences/:from')
  @May('absence.enter', PersonOfProgramme)
  @Operation({
    id: 'removeAbsence',
    summary: 'Take an absence back',
    description: 'Removes an absence (afwezigheid) by its first day.',
    status: HttpStatus.NO_CONTENT,
  })
  removeAbsence(@Param({ schema: AbsencePath }) path: AbsencePath): Promise<void> {
    return this.cards.removeAbsence(path);
  }
}

import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProgrammePath, SheetBody, SheetReport } from '@samenspel/contracts';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { ProgrammeById } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { sheetRefusals } from '../platform/spreadsheet/sheet-refusals';
import { PeopleSheetService } from './people-sheet.service';

type Asking = { readonly personId: string };

@ApiTags('directory')
@Controller('programmes/:programmeId/people-sheet')
export class PeopleSheetController {
  constructor(private readonly sheets: PeopleSheetService) {}

  @Get()
  @May('party.manage', ProgrammeById)
  @Header('content-disposition', 'attachment; filename="partijen-en-mensen.csv"')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Operation({
    id: 'getPeopleSheetTemplate',
    summary: 'Get an empty spreadsheet for parties and people',
    description: 'The columns (kolommen) of the sheet, as CSV in UTF-8 with semicolons.',
    produces: 'text/csv',
  })
  template(@Param({ schema: ProgrammePath }) _: ProgrammePath, @InLanguage() language: Language): string {
    return this.sheets.template(language);
  }

  @Post('check')
  @May('party.manage', ProgrammeById)
  @Operation({
    id: 'checkPeopleSheet',
    summary: 'See what a spreadsheet of parties and people would do',
    description: 'Says of each row what reading it in (inlezen) would do, or why not. Writes nothing.',
    answer: SheetReport,
    refusals: sheetRefusals,
  })
  check(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Body({ schema: SheetBody }) body: SheetBody,
    @Asks() { personId }: Asking,
    @InLanguage() language: Language,
  ): Promise<SheetReport> {
    return this.sheets.check(body, { programmeId, personId, language });
  }

  @Post()
  @May('party.manage', ProgrammeById)
  @Operation({
    id: 'readPeopleSheet',
    summary: 'Read parties and people from a spreadsheet',
    description:
      'Adds the parties (partijen), people and seats of all rows that are right, in one transaction. Somebody is known by ' +
      'e-mail address.',
    answer: SheetReport,
    refusals: sheetRefusals,
  })
  write(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Body({ schema: SheetBody }) body: SheetBody,
    @Asks() { personId }: Asking,
    @InLanguage() language: Language,
  ): Promise<SheetReport> {
    return this.sheets.write(body, { programmeId, personId, language });
  }
}

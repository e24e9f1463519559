import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SheetBody, SheetReport, StepPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { sheetRefusals } from '../platform/spreadsheet/sheet-refusals';
import { DispositionSheetService } from './disposition-sheet.service';

type Asking = Actor & { readonly personId: string };

const refusals = ['STEP_NOT_CLOSED', 'DISPOSITIONS_FROZEN', 'SHEET_OF_ANOTHER_CONSULTATION', ...sheetRefusals];

@ApiTags('consultation')
@Controller('steps/:stepId/disposition-sheet')
export class DispositionSheetController {
  constructor(private readonly sheets: DispositionSheetService) {}

  @Get()
  @May('consultation.dispose', StepById)
  @Header('content-disposition', 'attachment; filename="reacties.csv"')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Operation({
    id: 'downloadDispositionSheet',
    summary: 'Get the reactions as a spreadsheet',
    description:
      'A row per reaction with its disposition (afhandeling), as CSV in UTF-8 with semicolons. After closing.',
    produces: 'text/csv',
    refusals: ['STEP_NOT_CLOSED'],
  })
  download(@Param({ schema: StepPath }) { stepId }: StepPath, @InLanguage() language: Language): Promise<string> {
    return this.sheets.download(stepId, language);
  }

  @Post('check')
  @May('consultation.dispose', StepById)
  @Operation({
    id: 'checkDispositionSheet',
    summary: 'See what a filled-in spreadsheet would do',
    description: 'Says of each row what reading it back (teruglezen) would do, or why not. Writes nothing.',
    answer: SheetReport,
    refusals,
  })
  check(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: SheetBody }) body: SheetBody,
    @Asks() actor: Asking,
    @InLanguage() language: Language,
  ): Promise<SheetReport> {
    return this.sheets.check(stepId, actor, body, language);
  }

  @Post()
  @May('consultation.dispose', StepById)
  @Operation({
    id: 'readDispositionSheet',
    summary: 'Read a filled-in spreadsheet back',
    description:
      'Writes the dispositions (afhandeling) of all rows that are right, in one transaction. Rows of items that somebody ' +
      'else changed since the download are left out.',
    answer: SheetReport,
    refusals,
  })
  write(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: SheetBody }) body: SheetBody,
    @Asks() actor: Asking,
    @InLanguage() language: Language,
  ): Promise<SheetReport> {
    return this.sheets.write(stepId, actor, body, language);
  }
}

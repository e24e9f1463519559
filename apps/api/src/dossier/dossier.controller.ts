import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DossierFile, DossierView, TaskPath } from '@samenspel/contracts';
import { writePdf } from '@samenspel/document';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { documentTypes, fileOf } from '../platform/document/file-of';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { DossierService } from './dossier.service';

@ApiTags('dossier')
@Controller()
export class DossierController {
  constructor(private readonly dossiers: DossierService) {}

  @Get('tasks/:taskId/dossier')
  @May('task.read-dossier', TaskById)
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getDossierFile',
    summary: 'Download the dossier of a task',
    description:
      'Everything that proves the process of a task (dossier) as one JSON file with hashes: `npm run verify-dossier` computes them again.',
    answer: DossierFile,
  })
  async file(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @InLanguage() language: Language,
  ): Promise<StreamableFile> {
    const parts = await this.dossiers.write(taskId, language);
    return new StreamableFile(Readable.from(parts, { objectMode: false }), {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="dossier-${taskId}.json"`,
    });
  }

  @Get('tasks/:taskId/dossier/pdf')
  @May('task.read-dossier', TaskById)
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getDossierPdf',
    summary: 'Get the dossier of a task as PDF',
    description:
      'What the dossier (dossier) tells as PDF/UA-1, to read and to print; hashes are checked with the JSON file.',
    produces: documentTypes.pdf,
    refusals: ['DOCUMENT_TOO_LARGE', 'DOCUMENTS_BUSY'],
  })
  async pdf(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @InLanguage() language: Language,
  ): Promise<StreamableFile> {
    const document = await this.dossiers.document(taskId, language);
    return fileOf(document, 'pdf', await writePdf(document));
  }

  @Get('tasks/:taskId/dossier/summary')
  @May('task.read-dossier', TaskById)
  @Operation({
    id: 'getDossier',
    summary: 'Read the dossier of a task',
    description:
      'What the dossier (dossier) tells, for the page that is read and printed: mails counted, log not repeated.',
    answer: DossierView,
  })
  read(@Param({ schema: TaskPath }) { taskId }: TaskPath, @InLanguage() language: Language): Promise<DossierView> {
    return this.dossiers.read(taskId, language);
  }
}

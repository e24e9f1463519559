import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StepPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { writeOdt, writePdf } from '@samenspel/document';
import type { Language } from '@samenspel/i18n';
import { May } from '../../platform/access/may.decorator';
import { Asks } from '../../platform/access/requester.decorator';
import { StepById } from '../../platform/access/resource-loaders';
import { documentTypes, fileOf } from '../../platform/document/file-of';
import { InLanguage } from '../../platform/http/language.decorator';
import { Operation } from '../../platform/openapi/operation.decorator';
import { ResponseDocumentService } from './response-document.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('consultation')
@Controller('steps/:stepId/response-document')
export class ResponseDocumentController {
  constructor(private readonly documents: ResponseDocumentService) {}

  @Get('pdf')
  @May('consultation.read-reactions', StepById)
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getResponseDocumentPdf',
    summary: 'Get the response document as PDF',
    description: 'The response document (Nota van Antwoord) as PDF/UA-1, to read and to print. After closing.',
    produces: documentTypes.pdf,
    refusals: ['DOCUMENT_TOO_LARGE', 'DOCUMENTS_BUSY'],
  })
  async pdf(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Asks() actor: Asking,
    @InLanguage() language: Language,
  ): Promise<StreamableFile> {
    const document = await this.documents.read(stepId, actor, language);
    return fileOf(document, 'pdf', await writePdf(document));
  }

  @Get('odt')
  @May('consultation.read-reactions', StepById)
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getResponseDocumentOdt',
    summary: 'Get the response document as ODT',
    description: 'The response document (Nota van Antwoord) as OpenDocument text, to work on. After closing.',
    produces: documentTypes.odt,
  })
  async odt(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Asks() actor: Asking,
    @InLanguage() language: Language,
  ): Promise<StreamableFile> {
    const document = await this.documents.read(stepId, actor, language);
    return fileOf(document, 'odt', writeOdt(document));
  }
}

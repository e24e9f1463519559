import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WorkView } from '@samenspel/contracts';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { OwnPerson } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { WorkService } from './work.service';

@ApiTags('task')
@Controller('work')
export class WorkController {
  constructor(private readonly work: WorkService) {}

  @Get()
  @May('work.read', OwnPerson)
  @Operation({
    id: 'getWork',
    summary: 'Get the work of the person who asks',
    description: 'Mijn werk: what must be done before when (taken), what is waited for, and what is new.',
    answer: WorkView,
  })
  get(@Asks() { personId }: { personId: string }, @InLanguage() language: Language): Promise<WorkView> {
    return this.work.page(personId, language);
  }
}

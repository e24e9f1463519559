import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BulletinPath, BulletinView } from '@samenspel/contracts';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { BulletinService } from './bulletin.service';
import { BulletinById } from './resource-loaders';

@ApiTags('iteration')
@Controller('bulletins')
export class BulletinController {
  constructor(private readonly bulletins: BulletinService) {}

  @Get(':bulletinId')
  @May('task.read', BulletinById)
  @Operation({
    id: 'getBulletin',
    summary: 'Get the bulletin of a cycle',
    description: 'The bulletin of a cycle, with plain text and HTML for other channels (nieuwsbrief, website).',
    answer: BulletinView,
  })
  read(
    @Param({ schema: BulletinPath }) { bulletinId }: BulletinPath,
    @InLanguage() language: Language,
  ): Promise<BulletinView> {
    return this.bulletins.read(bulletinId, language);
  }
}

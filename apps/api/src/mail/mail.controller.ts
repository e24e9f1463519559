import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MailListView, MailQuery, TaskPath } from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { MailService } from './mail.service';

@ApiTags('mail')
@Controller('tasks/:taskId/mails')
export class MailController {
  constructor(private readonly mails: MailService) {}

  @Get()
  @May('mail.read', TaskById)
  @Operation({
    id: 'listMails',
    summary: 'List the mails of a task',
    description: 'The post of a task: what was sent to whom, why not, and what is planned (berichten).',
    answer: MailListView,
  })
  list(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Query({ schema: MailQuery }) { limit }: MailQuery,
  ): Promise<MailListView> {
    return this.mails.ofTask(taskId, limit);
  }
}

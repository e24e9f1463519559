import { Controller, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  MailAgainView,
  MailListView,
  MailPath,
  MailQuery,
  MailView,
  PostQuery,
  PostView,
  ProgrammePath,
  TaskPath,
} from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { ProgrammeById, TaskById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { MailById } from './resource-loaders';
import { MailService } from './mail.service';
import { PostService } from './post.service';

@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    private readonly mails: MailService,
    private readonly post: PostService,
  ) {}

  @Get('programmes/:programmeId/mails')
  @May('mail.read', ProgrammeById)
  @Operation({
    id: 'listPost',
    summary: 'List the mails of a programme',
    description: 'Over all tasks what was sent to whom, why, and what became of it (post), the newest first.',
    answer: PostView,
  })
  listPost(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Query({ schema: PostQuery }) query: PostQuery,
  ): Promise<PostView> {
    return this.post.ofProgramme(programmeId, query);
  }

  @Get('mails/:mailId')
  @May('mail.read', MailById)
  @Operation({
    id: 'getMail',
    summary: 'Get a mail',
    description: 'One mail (bericht): to whom, why, what became of it, and whether it can be sent again.',
    answer: MailView,
  })
  get(@Param({ schema: MailPath }) { mailId }: MailPath): Promise<MailView> {
    return this.post.one(mailId);
  }

  @Get('tasks/:taskId/mails')
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

  @Post('mails/:mailId/sendings')
  @May('mail.send-again', MailById)
  @Operation({
    id: 'sendMailAgain',
    summary: 'Send a mail again',
    description: 'A mail that bounced or was lost goes once more, with a new link in it (opnieuw versturen).',
    answer: MailAgainView,
    status: HttpStatus.CREATED,
    refusals: ['MAIL_NOT_SENT_AGAIN', 'MAIL_STILL_PLANNED', 'MAIL_POINTLESS', 'MAIL_SENT_AGAIN_TODAY'],
  })
  sendAgain(
    @Param({ schema: MailPath }) { mailId }: MailPath,
    @Asks() { personId }: { personId: string },
  ): Promise<MailAgainView> {
    return this.mails.sendAgain(mailId, personId);
  }
}

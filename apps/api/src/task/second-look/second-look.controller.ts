import { Body, Controller, Get, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvitationToLookAt, SecondLookBody, SecondLookRequest, SecondLooksView, TaskPath } from '@samenspel/contracts';
import type { Language } from '@samenspel/i18n';
import { May } from '../../platform/access/may.decorator';
import { Asks } from '../../platform/access/requester.decorator';
import { TaskById } from '../../platform/access/resource-loaders';
import { InLanguage } from '../../platform/http/language.decorator';
import { Operation } from '../../platform/openapi/operation.decorator';
import { TaskToLookAt } from './resource-loaders';
import { SecondLookService } from './second-look.service';

@ApiTags('task')
@Controller('task-drafts/:taskId')
export class SecondLookController {
  constructor(private readonly looks: SecondLookService) {}

  @Get('second-looks')
  @May('task.draft', TaskById)
  @Operation({
    id: 'listSecondLooks',
    summary: 'See who looks at an invitation',
    description: 'Who of the other side was asked to look (meelezen), what they said, and who else can be asked.',
    answer: SecondLooksView,
  })
  list(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<SecondLooksView> {
    return this.looks.list(taskId);
  }

  @Post('second-looks')
  @May('task.draft', TaskById)
  @Operation({
    id: 'askSecondLook',
    summary: 'Ask somebody of the other side to look',
    description: 'Mails the link to the invitation (uitnodiging) as it would go out. Asked twice is asked once.',
    answer: SecondLooksView,
    status: HttpStatus.CREATED,
    refusals: ['SECOND_LOOK_WRONG_SIDE'],
  })
  ask(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: SecondLookRequest }) { personId }: SecondLookRequest,
    @Asks() asker: { personId: string },
  ): Promise<SecondLooksView> {
    return this.looks.ask(taskId, personId, asker.personId);
  }

  @Get('second-look')
  @May('task.give-second-look', TaskToLookAt)
  @Operation({
    id: 'getInvitationToLookAt',
    summary: 'Read an invitation before it goes out',
    description: 'The invitation (uitnodiging) as it stands now, for who was asked to look at it.',
    answer: InvitationToLookAt,
  })
  read(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Asks() { personId }: { personId: string },
    @InLanguage() language: Language,
  ): Promise<InvitationToLookAt> {
    return this.looks.read(taskId, personId, language);
  }

  @Post('second-look')
  @May('task.give-second-look', TaskToLookAt)
  @Operation({
    id: 'giveSecondLook',
    summary: 'Agree with an invitation, or propose changes',
    description: 'Says about this very text (akkoord) whether it can go out; a change of the text asks again.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['SECOND_LOOK_TEXT_CHANGED', 'SECOND_LOOK_NOT_ASKED'],
  })
  give(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: SecondLookBody }) body: SecondLookBody,
    @Asks() { personId }: { personId: string },
  ): Promise<void> {
    return this.looks.give(taskId, personId, body);
  }
}

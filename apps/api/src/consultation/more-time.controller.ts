import { Body, Controller, Delete, Get, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  MoreTimeBody,
  MoreTimePath,
  MoreTimeRefusal,
  MoreTimeRequests,
  SenderPath,
  TaskPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById, TaskById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { MoreTimeService } from './more-time.service';
import { MoreTimeById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

const settled = ['MORE_TIME_SETTLED', 'STEP_CLOSED', 'TASK_PAUSED'];

@ApiTags('consultation')
@Controller()
export class MoreTimeController {
  constructor(private readonly requests: MoreTimeService) {}

  @Put('steps/:stepId/more-time/:sender')
  @May('consultation.react', StepById)
  @Operation({
    id: 'askMoreTime',
    summary: 'Ask for more time',
    description:
      'A request for more time (verzoek om meer tijd) of a party instead of a reaction, once per consultation. It is no answer.',
    status: HttpStatus.NO_CONTENT,
    refusals: [
      ...[
        'MORE_TIME_ASKED_BEFORE',
        'MORE_TIME_AFTER_REACTION',
        'STEP_CLOSED',
        'TASK_PAUSED',
        'EXTENSION_AFTER_CLOSING',
      ],
      ...['EXTENSION_NOT_LATER', 'EXTENSION_NOT_ON_WORKING_DAY', 'CALENDAR_TOO_SHORT'],
    ],
  })
  ask(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: MoreTimeBody }) body: MoreTimeBody,
    @Asks() actor: Asking,
  ): Promise<void> {
    return this.requests.ask(stepId, actor, sender, body);
  }

  @Delete('steps/:stepId/more-time/:sender')
  @May('consultation.react', StepById)
  @Operation({
    id: 'withdrawMoreTime',
    summary: 'Withdraw a request for more time',
    description: 'Takes a request for more time (verzoek om meer tijd) back while nobody answered it.',
    status: HttpStatus.NO_CONTENT,
    refusals: settled,
  })
  withdraw(@Param({ schema: SenderPath }) { stepId, sender }: SenderPath, @Asks() actor: Asking): Promise<void> {
    return this.requests.withdraw(stepId, actor, sender);
  }

  @Get('tasks/:taskId/more-time-requests')
  @May('task.steer', TaskById)
  @Operation({
    id: 'listMoreTimeRequests',
    summary: 'List the requests for more time',
    description: 'Who asked for more time (verzoek om meer tijd) in the last consultation, until when and why.',
    answer: MoreTimeRequests,
  })
  list(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<MoreTimeRequests> {
    return this.requests.ofTask(taskId);
  }

  @Put('more-time-requests/:requestId/refusal')
  @May('task.steer', MoreTimeById)
  @Operation({
    id: 'refuseMoreTime',
    summary: 'Say no to a request for more time',
    description: 'No (weigering), with a reason that who asked gets by mail. Yes is the command `extend`.',
    status: HttpStatus.NO_CONTENT,
    refusals: settled,
  })
  refuse(
    @Param({ schema: MoreTimePath }) { requestId }: MoreTimePath,
    @Body({ schema: MoreTimeRefusal }) body: MoreTimeRefusal,
    @Asks() actor: Asking,
  ): Promise<void> {
    return this.requests.refuse(requestId, actor, body);
  }
}

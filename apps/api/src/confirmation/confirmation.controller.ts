import { Body, Controller, Get, HttpStatus, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConfirmationBody,
  ConfirmationPath,
  ConfirmationsView,
  ConfirmationView,
  ObstacleHandlingBody,
  ObstaclePath,
  Receipt,
  SenderQuery,
  StepPath,
  TaskPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById, TaskById } from '../platform/access/resource-loaders';
import { IfMatchIfGiven } from '../platform/http/if-match-if-given';
import { Operation } from '../platform/openapi/operation.decorator';
import { ConfirmationService } from './confirmation.service';
import { ObstacleService } from './obstacle.service';
import { ConfirmationById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('decision')
@Controller()
export class ConfirmationController {
  constructor(
    private readonly confirmations: ConfirmationService,
    private readonly obstacles: ObstacleService,
  ) {}

  @Get('tasks/:taskId/confirmations')
  @May('decision.read', TaskById)
  @Operation({
    id: 'listConfirmations',
    summary: 'List the confirmations of a decision',
    description:
      'Which parties confirmed (bevestigen) a carried decision, which see something in the way, and which are silent.',
    answer: ConfirmationsView,
  })
  list(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Asking): Promise<ConfirmationsView> {
    return this.confirmations.ofTask(taskId, actor);
  }

  @Get('steps/:stepId/confirmation')
  @May('decision.read', StepById)
  @Operation({
    id: 'getConfirmation',
    summary: 'Get the confirmation of a party',
    description: 'What was decided (beslissing), and what one party said to it.',
    answer: ConfirmationView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: SenderQuery }) { sender }: SenderQuery,
    @Asks() actor: Asking,
  ): Promise<ConfirmationView> {
    return this.confirmations.read(stepId, actor, sender);
  }

  @Put('steps/:stepId/confirmations/:partyId')
  @May('decision.confirm', StepById)
  @Operation({
    id: 'confirmDecision',
    summary: 'Confirm a decision, or say what stands in the way',
    description:
      'One of the people of a party confirms (bevestigen) for the whole party; the last one counts, until the task ends. What stands in the way does not reopen the decision.',
    answer: Receipt,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'IDEMPOTENCY_KEY_REUSED'],
  })
  give(
    @Param({ schema: ConfirmationPath }) { stepId, partyId }: ConfirmationPath,
    @Body({ schema: ConfirmationBody }) body: ConfirmationBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.confirmations.give(stepId, actor, { partyId, body, key });
  }

  @Put('confirmations/:confirmationId/handling')
  @May('decision.handle-obstacle', ConfirmationById)
  @Operation({
    id: 'handleObstacle',
    summary: 'Say what happens with what stands in the way',
    description:
      'The programme manager answers what stands in the way (wat in de weg staat) of a party, which is told; If-Match, when given, names the answer that was read.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['CONFIRMATION_WITHOUT_OBSTACLE', 'TASK_ENDED', 'VERSION_CONFLICT'],
  })
  handle(
    @Param({ schema: ObstaclePath }) { confirmationId }: ObstaclePath,
    @Body({ schema: ObstacleHandlingBody }) body: ObstacleHandlingBody,
    @Asks() { personId }: Asking,
    @IfMatchIfGiven() version: number | undefined,
  ): Promise<void> {
    return this.obstacles.handle(confirmationId, body, { personId, version });
  }
}

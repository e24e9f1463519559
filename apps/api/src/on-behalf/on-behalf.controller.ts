import { Body, Controller, Get, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CheckInBody,
  EnteredAnswerView,
  OnBehalfPath,
  OnBehalfView,
  ReactionBody,
  Receipt,
  ReplyBody,
  SenderPath,
  SenderQuery,
  StepPath,
  WithdrawalBody,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { OnBehalfService } from './on-behalf.service';
import { WithdrawalService } from './withdrawal.service';

type Asking = Actor & { readonly personId: string };

const refusals = ['ON_BEHALF_NOT_POSSIBLE', 'STEP_CLOSED', 'STEP_PAUSED', 'IDEMPOTENCY_KEY_REUSED'] as const;

@ApiTags('steering')
@Controller('steps/:stepId')
export class OnBehalfController {
  constructor(
    private readonly onBehalf: OnBehalfService,
    private readonly withdrawals: WithdrawalService,
  ) {}

  @Get('on-behalf')
  @May('task.answer-on-behalf', StepById)
  @Operation({
    id: 'getOnBehalf',
    summary: 'See for whom an answer can be entered',
    description: 'Who did not answer a step yet, by name, for who hears it by telephone (namens iemand invullen).',
    answer: OnBehalfView,
  })
  read(@Param({ schema: StepPath }) { stepId }: StepPath, @Asks() { personId }: Asking): Promise<OnBehalfView> {
    return this.onBehalf.read(stepId, personId);
  }

  @Put('replies/:sender/on-behalf-of/:personId')
  @May('task.answer-on-behalf', StepById)
  @Operation({
    id: 'replyOnBehalf',
    summary: 'Enter a reply that was given by telephone',
    description: 'The reply (antwoord) of somebody who is told by mail and can change it.',
    answer: Receipt,
    refusals: [...refusals, 'SEAT_OF_ANOTHER_PARTY'],
  })
  reply(
    @Param({ schema: OnBehalfPath }) path: OnBehalfPath,
    @Body({ schema: ReplyBody }) body: ReplyBody,
    @Asks() { personId }: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.onBehalf.reply({ ...path, body, key, enteredBy: personId });
  }

  @Put('reactions/:sender/on-behalf-of/:personId')
  @May('task.answer-on-behalf', StepById)
  @Operation({
    id: 'reactOnBehalf',
    summary: 'Enter a reaction that was given by telephone',
    description: 'The reaction (reactie) of somebody who is told by mail and can change it; it is never final.',
    answer: Receipt,
    refusals: [...refusals, 'PROMPT_OF_ANOTHER_CONSULTATION'],
  })
  react(
    @Param({ schema: OnBehalfPath }) path: OnBehalfPath,
    @Body({ schema: ReactionBody }) body: ReactionBody,
    @Asks() { personId }: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.onBehalf.react({ ...path, body, key, enteredBy: personId });
  }

  @Put('check-ins/:sender/on-behalf-of/:personId')
  @May('task.answer-on-behalf', StepById)
  @Operation({
    id: 'checkInOnBehalf',
    summary: 'Enter a check-in that was given by telephone',
    description: 'The check-in (tussenstand) of a member who is told by mail and can change it.',
    answer: Receipt,
    refusals: [...refusals, 'GOAL_OF_ANOTHER_CYCLE'],
  })
  checkIn(
    @Param({ schema: OnBehalfPath }) path: OnBehalfPath,
    @Body({ schema: CheckInBody }) body: CheckInBody,
    @Asks() { personId }: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.onBehalf.checkIn({ ...path, body, key, enteredBy: personId });
  }

  @Get('entered-answer')
  @May('answer.withdraw-entered', StepById)
  @Operation({
    id: 'getEnteredAnswer',
    summary: 'See who entered an answer',
    description:
      'By whom and when the answer of a sender was entered (namens iemand ingevuld), while it stands unchanged.',
    answer: EnteredAnswerView,
  })
  entered(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: SenderQuery }) { sender }: SenderQuery,
    @Asks() actor: Asking,
  ): Promise<EnteredAnswerView> {
    return this.withdrawals.read(stepId, actor, sender);
  }

  @Post('on-behalf/:sender/withdrawal')
  @May('answer.withdraw-entered', StepById)
  @Operation({
    id: 'withdrawEnteredAnswer',
    summary: 'Withdraw an answer that was entered for somebody',
    description:
      'Takes back (intrekken) an answer that somebody else entered, while the step takes answers and the person did not change it. It stays in the record; there is no answer any more, and it is owed again.',
    status: HttpStatus.NO_CONTENT,
    refusals: [
      ...['STEP_CLOSED', 'STEP_PAUSED', 'WITHDRAWAL_NOT_POSSIBLE', 'WITHDRAWAL_OF_CHANGED'],
      'WITHDRAWAL_AFTER_START',
    ],
  })
  withdraw(
    @Param({ schema: SenderPath }) path: SenderPath,
    @Body({ schema: WithdrawalBody }) body: WithdrawalBody,
    @Asks() actor: Asking,
  ): Promise<void> {
    return this.withdrawals.withdraw(path, actor, body);
  }
}

import { Body, Controller, Get, HttpStatus, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BallotBody,
  BallotPath,
  CastBallotPath,
  ConditionVerdictBody,
  DecisionQuery,
  DecisionView,
  Receipt,
  StepPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { IfMatchIfGiven } from '../platform/http/if-match-if-given';
import { Operation } from '../platform/openapi/operation.decorator';
import { BallotService } from './ballot.service';
import { DecisionCardService } from './decision-card.service';
import { BallotById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('decision')
@Controller()
export class DecisionController {
  constructor(
    private readonly cards: DecisionCardService,
    private readonly ballots: BallotService,
  ) {}

  @Get('steps/:stepId/decision')
  @May('decision.read', StepById)
  @Operation({
    id: 'getDecision',
    summary: 'Get a decision',
    description: 'The card (beslissing) on which executives decide: proposal, who was heard, open concerns, quorum.',
    answer: DecisionView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: DecisionQuery }) { seatId }: DecisionQuery,
    @Asks() actor: Asking,
  ): Promise<DecisionView> {
    return this.cards.read(stepId, actor, seatId);
  }

  @Put('steps/:stepId/ballots/:seatId')
  @May('decision.vote', StepById)
  @Operation({
    id: 'vote',
    summary: 'Vote on a decision',
    description: 'The vote (stem) of a seat; the last one wins until the closing instant. It needs a session.',
    answer: Receipt,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'IDEMPOTENCY_KEY_REUSED'],
  })
  vote(
    @Param({ schema: BallotPath }) { stepId, seatId }: BallotPath,
    @Body({ schema: BallotBody }) body: BallotBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.ballots.vote(stepId, actor, { seatId, body, key });
  }

  @Put('ballots/:ballotId/condition-verdict')
  @May('decision.accept-condition', BallotById)
  @Operation({
    id: 'answerCondition',
    summary: 'Accept or refuse a condition',
    description:
      'Accepts or refuses the condition (voorwaarde) of a vote by name; If-Match, when given, names the vote that was read.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['BALLOT_WITHOUT_CONDITION', 'STEP_CLOSED', 'STEP_PAUSED', 'VERSION_CONFLICT'],
  })
  answerCondition(
    @Param({ schema: CastBallotPath }) { ballotId }: CastBallotPath,
    @Body({ schema: ConditionVerdictBody }) body: ConditionVerdictBody,
    @Asks() { personId }: Asking,
    @IfMatchIfGiven() version: number | undefined,
  ): Promise<void> {
    return this.ballots.answerCondition(ballotId, body, { personId, version });
  }
}

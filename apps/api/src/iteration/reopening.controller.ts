import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ReopeningBody,
  ReopeningPath,
  ReopeningsView,
  SeatOfStepPath,
  SettlementBody,
  StepPath,
  SupporterPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { ReopeningService } from './reopening.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('iteration')
@Controller('steps/:stepId/reopenings')
export class ReopeningController {
  constructor(private readonly reopenings: ReopeningService) {}

  @Get()
  @May('iteration.report-progress', StepById)
  @Operation({
    id: 'getReopenings',
    summary: 'Get what is settled, and what is opened again',
    description: 'The settled points (vaste punten) of a task, and those that the work group opens again.',
    answer: ReopeningsView,
  })
  read(@Param({ schema: StepPath }) { stepId }: StepPath, @Asks() actor: Asking): Promise<ReopeningsView> {
    return this.reopenings.read(stepId, actor);
  }

  @Post(':seatId')
  @May('iteration.check-in', StepById)
  @Operation({
    id: 'askReopening',
    summary: 'Ask to open a settled point again',
    description: 'A seat of the work group says why; the point is reopened (heropend) once enough others support it.',
    answer: ReopeningsView,
    status: HttpStatus.CREATED,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'POINT_NOT_SETTLED'],
  })
  ask(
    @Param({ schema: SeatOfStepPath }) { stepId, seatId }: SeatOfStepPath,
    @Body({ schema: ReopeningBody }) body: ReopeningBody,
    @Asks() actor: Asking,
  ): Promise<ReopeningsView> {
    return this.reopenings.ask(stepId, actor, seatId, body);
  }

  @Put(':reopeningId/supporters/:seatId')
  @May('iteration.check-in', StepById)
  @Operation({
    id: 'supportReopening',
    summary: 'Support opening a settled point again',
    description: 'The last support (steun) that was needed opens the point; no date moves by it.',
    answer: ReopeningsView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'REOPENING_NOT_ASKED', 'REOPENING_OWN_SUPPORT'],
  })
  support(
    @Param({ schema: SupporterPath }) { stepId, reopeningId, seatId }: SupporterPath,
    @Asks() actor: Asking,
  ): Promise<ReopeningsView> {
    return this.reopenings.support(stepId, actor, { reopeningId, seatId });
  }

  @Delete(':reopeningId/supporters/:seatId')
  @May('iteration.check-in', StepById)
  @Operation({
    id: 'takeBackReopening',
    summary: 'Take back a request or its support',
    description: 'Of the seat that asked: the whole request (verzoek); of another seat: its support (steun).',
    answer: ReopeningsView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'REOPENING_NOT_ASKED'],
  })
  takeBack(
    @Param({ schema: SupporterPath }) { stepId, reopeningId, seatId }: SupporterPath,
    @Asks() actor: Asking,
  ): Promise<ReopeningsView> {
    return this.reopenings.takeBack(stepId, actor, { reopeningId, seatId });
  }

  @Put(':reopeningId/settlement')
  @May('iteration.plan-meeting', StepById)
  @Operation({
    id: 'settleReopening',
    summary: 'Settle a reopened point anew',
    description: 'Says what holds from now on (opnieuw vastleggen); that can be reopened again.',
    answer: ReopeningsView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'POINT_NOT_REOPENED'],
  })
  settle(
    @Param({ schema: ReopeningPath }) { stepId, reopeningId }: ReopeningPath,
    @Body({ schema: SettlementBody }) body: SettlementBody,
    @Asks() actor: Asking,
  ): Promise<ReopeningsView> {
    return this.reopenings.settle(stepId, actor, reopeningId, body);
  }
}

import { Body, Controller, Get, HttpStatus, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActionBody,
  ActionChange,
  ActionPath,
  ActionView,
  CheckInBody,
  DraftSaved,
  GoalBody,
  GoalChange,
  GoalPath,
  GoalView,
  IterationView,
  Receipt,
  ReflectionBody,
  ReflectionDraftBody,
  ReportBackBody,
  ReportBackView,
  SeatOfStepPath,
  StepPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { ActionService } from './action.service';
import { GoalService } from './goal.service';
import { IfMatchIfGiven } from '../platform/http/if-match-if-given';
import { IterationAnswerService } from './iteration-answer.service';
import { IterationService } from './iteration.service';
import { ReportBackService } from './report-back.service';
import { ActionById, GoalById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('iteration')
@Controller()
export class IterationController {
  constructor(
    private readonly iterations: IterationService,
    private readonly goals: GoalService,
    private readonly actions: ActionService,
    private readonly answers: IterationAnswerService,
    private readonly reports: ReportBackService,
  ) {}

  @Get('steps/:stepId/iteration')
  @May('iteration.read', StepById)
  @Operation({
    id: 'getIteration',
    summary: 'Get a cycle',
    description: 'A cycle (cyclus): goals (tussendoelen), actions, meeting, check-in (tussenstand) and reflection.',
    answer: IterationView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Asks() actor: Asking,
    @InLanguage() language: Language,
  ): Promise<IterationView> {
    return this.iterations.read(stepId, actor, language);
  }

  @Post('steps/:stepId/goals')
  @May('iteration.write-goal', StepById)
  @Operation({
    id: 'setGoal',
    summary: 'Set an interim goal',
    description: 'Adds a goal (tussendoel) to a cycle.',
    answer: GoalView,
    status: HttpStatus.CREATED,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'TOO_MANY_GOALS'],
  })
  setGoal(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: GoalBody }) body: GoalBody,
    @Asks() actor: Asking,
  ): Promise<GoalView> {
    return this.goals.set(stepId, actor, body);
  }

  @Patch('goals/:goalId')
  @May('iteration.report-progress', GoalById)
  @Operation({
    id: 'changeGoal',
    summary: 'Say how a goal stands, or word it anew',
    description: 'Changes a goal (tussendoel). If-Match, when given, names the version that was read.',
    answer: GoalView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'VERSION_CONFLICT'],
  })
  changeGoal(
    @Param({ schema: GoalPath }) { goalId }: GoalPath,
    @Body({ schema: GoalChange }) body: GoalChange,
    @IfMatchIfGiven() version: number | undefined,
    @Asks() actor: Asking,
  ): Promise<GoalView> {
    return this.goals.change(goalId, actor, body, version);
  }

  @Post('steps/:stepId/actions')
  @May('iteration.write-action', StepById)
  @Operation({
    id: 'agreeAction',
    summary: 'Agree an action',
    description: 'Adds an action (actie) with its owner and date to a cycle.',
    answer: ActionView,
    status: HttpStatus.CREATED,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'NOT_IN_WORK_GROUP', 'ACTION_DUE_IN_THE_PAST', 'CALENDAR_TOO_SHORT'],
  })
  agreeAction(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: ActionBody }) body: ActionBody,
    @Asks() actor: Asking,
  ): Promise<ActionView> {
    return this.actions.agree(stepId, actor, body);
  }

  @Patch('actions/:actionId')
  @May('iteration.report-progress', ActionById)
  @Operation({
    id: 'changeAction',
    summary: 'Mark an action as done, or change it',
    description: 'Changes an action (actie). If-Match, when given, names the version that was read.',
    answer: ActionView,
    refusals: [
      'STEP_CLOSED',
      'STEP_PAUSED',
      'TASK_ENDED',
      'TASK_PAUSED',
      'VERSION_CONFLICT',
      'NOT_IN_WORK_GROUP',
      'ACTION_DUE_IN_THE_PAST',
      'CALENDAR_TOO_SHORT',
    ],
  })
  changeAction(
    @Param({ schema: ActionPath }) { actionId }: ActionPath,
    @Body({ schema: ActionChange }) body: ActionChange,
    @IfMatchIfGiven() version: number | undefined,
    @Asks() actor: Asking,
  ): Promise<ActionView> {
    return this.actions.change(actionId, actor, body, version);
  }

  @Put('steps/:stepId/check-ins/:seatId')
  @May('iteration.check-in', StepById)
  @Operation({
    id: 'checkIn',
    summary: 'Check in',
    description: 'The check-in (tussenstand) of a seat in one line, with how the goals stand; the last one wins.',
    answer: Receipt,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'GOAL_OF_ANOTHER_CYCLE', 'IDEMPOTENCY_KEY_REUSED'],
  })
  checkIn(
    @Param({ schema: SeatOfStepPath }) { stepId, seatId }: SeatOfStepPath,
    @Body({ schema: CheckInBody }) body: CheckInBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.answers.checkIn(stepId, actor, { seatId, body, key });
  }

  @Put('steps/:stepId/reports-back/:seatId')
  @May('iteration.check-in', StepById)
  @Operation({
    id: 'reportBack',
    summary: 'Say when a seat told those whom it speaks for',
    description:
      'A seat speaks for others (achterban): when it told them how it goes; one per cycle, the last one wins.',
    answer: ReportBackView,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'REPORT_BACK_IN_THE_FUTURE'],
  })
  reportBack(
    @Param({ schema: SeatOfStepPath }) { stepId, seatId }: SeatOfStepPath,
    @Body({ schema: ReportBackBody }) body: ReportBackBody,
    @Asks() actor: Asking,
  ): Promise<ReportBackView> {
    return this.reports.say(stepId, actor, seatId, body);
  }

  @Put('steps/:stepId/reflections/:seatId')
  @May('iteration.reflect', StepById)
  @Operation({
    id: 'reflect',
    summary: 'Reflect on a cycle',
    description: 'The reflection (reflectie) of a seat; the last one wins.',
    answer: Receipt,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'IDEMPOTENCY_KEY_REUSED'],
  })
  reflect(
    @Param({ schema: SeatOfStepPath }) { stepId, seatId }: SeatOfStepPath,
    @Body({ schema: ReflectionBody }) body: ReflectionBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.answers.reflect(stepId, actor, { seatId, body, key });
  }

  @Put('steps/:stepId/reflection-drafts/:seatId')
  @May('iteration.reflect', StepById)
  @Operation({
    id: 'keepReflectionDraft',
    summary: 'Keep a reflection while it is written',
    description: 'A draft (concept) of a reflection; it is no answer until it is sent.',
    answer: DraftSaved,
    refusals: ['STEP_CLOSED'],
  })
  keepReflectionDraft(
    @Param({ schema: SeatOfStepPath }) { stepId, seatId }: SeatOfStepPath,
    @Body({ schema: ReflectionDraftBody }) body: ReflectionDraftBody,
    @Asks() actor: Asking,
  ): Promise<DraftSaved> {
    return this.answers.keepReflectionDraft(stepId, actor, seatId, body);
  }
}

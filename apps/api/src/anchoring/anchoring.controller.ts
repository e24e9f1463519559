import { Body, Controller, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnchoringDelivery,
  AnchoringDraftView,
  AnchoringPlanBody,
  AnchoringPlanPath,
  AnchoringPlanView,
  AnchoringView,
  MeasurementBody,
  MeasurementPath,
  MeasurementView,
  Receipt,
  StepPath,
  TaskPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById, TaskById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { AnchoringPlanService } from './anchoring-plan.service';
import { AnchoringService } from './anchoring.service';
import { MeasurementService } from './measurement.service';
import { AnchoringPlanById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('anchoring')
@Controller()
export class AnchoringController {
  constructor(
    private readonly anchoring: AnchoringService,
    private readonly plans: AnchoringPlanService,
    private readonly measurements: MeasurementService,
  ) {}

  @Get('tasks/:taskId/anchoring')
  @May('anchoring.read', TaskById)
  @Operation({
    id: 'getAnchoring',
    summary: 'Get the anchoring of a task',
    description:
      'The anchoring (borging): the borgingsplan that holds, and every measure (meting) with what it brought.',
    answer: AnchoringView,
  })
  read(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Asking): Promise<AnchoringView> {
    return this.anchoring.read(taskId, actor);
  }

  @Get('tasks/:taskId/anchoring-draft')
  @May('anchoring.write', TaskById)
  @Operation({
    id: 'getAnchoringDraft',
    summary: 'Get the draft of the borgingsplan',
    description: 'The anchoring plan (borgingsplan) while group, manager and owner write it; its ETag is its version.',
    answer: AnchoringDraftView,
  })
  readDraft(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<AnchoringDraftView> {
    return this.plans.readDraft(taskId);
  }

  @Put('tasks/:taskId/anchoring-draft')
  @May('anchoring.write', TaskById)
  @Operation({
    id: 'saveAnchoringDraft',
    summary: 'Save the draft of the borgingsplan',
    description: 'Replaces the whole draft (concept) of the borgingsplan; If-Match names the version that was read.',
    answer: AnchoringDraftView,
    refusals: ['VERSION_CONFLICT', 'IF_MATCH_REQUIRED', 'TASK_ENDED', 'UNKNOWN_SEAT'],
  })
  saveDraft(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatch() version: number,
    @Body({ schema: AnchoringPlanBody }) body: AnchoringPlanBody,
    @Asks() actor: Asking,
  ): Promise<AnchoringDraftView> {
    return this.plans.saveDraft(taskId, actor, { body, version });
  }

  @Post('tasks/:taskId/anchoring-plans')
  @May('anchoring.write', TaskById)
  @Operation({
    id: 'deliverAnchoringPlan',
    summary: 'Deliver the borgingsplan',
    description:
      'Makes of the draft a version of the anchoring plan (borgingsplan) that never changes; a later version needs a reason. If-Match names the draft.',
    answer: AnchoringPlanView,
    status: HttpStatus.CREATED,
    refusals: [
      'ANCHORING_TOO_EARLY',
      'ANCHORING_WITHOUT_REASON',
      'TASK_PAUSED',
      'TASK_ENDED',
      'VERSION_CONFLICT',
      'IF_MATCH_REQUIRED',
      'INPUT_INVALID',
      'UNKNOWN_SEAT',
    ],
  })
  deliver(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatch() expected: number,
    @Body({ schema: AnchoringDelivery }) { reason }: AnchoringDelivery,
    @Asks() actor: Asking,
  ): Promise<AnchoringPlanView> {
    return this.plans.deliver(taskId, actor, { reason, expected });
  }

  @Get('anchoring-plans/:anchoringPlanId')
  @May('task.read', AnchoringPlanById)
  @Operation({
    id: 'getAnchoringPlan',
    summary: 'Get a delivered borgingsplan',
    description: 'A version of the anchoring plan (borgingsplan), named by its hash.',
    answer: AnchoringPlanView,
  })
  readPlan(@Param({ schema: AnchoringPlanPath }) { anchoringPlanId }: AnchoringPlanPath): Promise<AnchoringPlanView> {
    return this.plans.read(anchoringPlanId);
  }

  @Get('steps/:stepId/measurement')
  @May('anchoring.read', StepById)
  @Operation({
    id: 'getMeasurement',
    summary: 'Get a measure',
    description: 'One measure (meting) of a borgingsplan: its questions, earlier values, and what was reported.',
    answer: MeasurementView,
  })
  readMeasurement(@Param({ schema: StepPath }) { stepId }: StepPath, @Asks() actor: Asking): Promise<MeasurementView> {
    return this.measurements.read(stepId, actor);
  }

  @Put('steps/:stepId/measurements/:seatId')
  @May('anchoring.measure', StepById)
  @Operation({
    id: 'reportMeasurement',
    summary: 'Report a measure',
    description:
      'Reports a measure (meting) for the seat that the plan names; the last one counts. After its date it is marked as late, until the task ends.',
    answer: Receipt,
    refusals: ['MEASURE_NOT_ASKED_YET', 'STEP_CLOSED', 'STEP_PAUSED', 'IDEMPOTENCY_KEY_REUSED', 'INPUT_INVALID'],
  })
  report(
    @Param({ schema: MeasurementPath }) { stepId, seatId }: MeasurementPath,
    @Body({ schema: MeasurementBody }) body: MeasurementBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.measurements.report(stepId, actor, { seatId, body, key });
  }
}

import { Body, Controller, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NewRiskBody, RiskBody, RiskDismissalBody, RiskPath, RisksView, TaskPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { RiskById } from './resource-loaders';
import { RiskService } from './risk.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('task')
@Controller('tasks/:taskId')
export class RiskController {
  constructor(private readonly risks: RiskService) {}

  @Get('risks')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'listRisks',
    summary: 'Read the risk register of a task',
    description:
      'What may go wrong (risico’s), who watches it and when they look again, with what the process suggests.',
    answer: RisksView,
  })
  read(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Actor): Promise<RisksView> {
    return this.risks.read(taskId, actor);
  }

  @Post('risks')
  @May('task.write-risk', TaskById)
  @Operation({
    id: 'addRisk',
    summary: 'Add a risk',
    description: 'With an owner and a date to look again (risico); also takes up what the process suggested.',
    answer: RisksView,
    status: HttpStatus.CREATED,
    refusals: ['RISK_DATE_PAST', 'RISK_OWNER_UNKNOWN', 'RISK_NOT_SUGGESTED'],
  })
  add(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: NewRiskBody }) body: NewRiskBody,
    @Asks() actor: Asking,
  ): Promise<RisksView> {
    return this.risks.add(taskId, body, actor);
  }

  @Post('dismissed-risks')
  @May('task.write-risk', TaskById)
  @Operation({
    id: 'dismissRisk',
    summary: 'Dismiss a suggested risk',
    description: 'Says why what the process saw is no risk (risico); it is not suggested again.',
    answer: RisksView,
    status: HttpStatus.CREATED,
    refusals: ['RISK_NOT_SUGGESTED'],
  })
  dismiss(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: RiskDismissalBody }) body: RiskDismissalBody,
    @Asks() actor: Asking,
  ): Promise<RisksView> {
    return this.risks.dismiss(taskId, body, actor);
  }

  @Put('risks/:riskId')
  @May('task.look-at-risk', RiskById)
  @Operation({
    id: 'changeRisk',
    summary: 'Look at a risk again, or close it',
    description: 'Another text, owner or date, or closed with a reason (risico). If-Match names what was read.',
    answer: RisksView,
    refusals: ['RISK_DATE_PAST', 'RISK_OWNER_UNKNOWN', 'VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  change(
    @Param({ schema: RiskPath }) path: RiskPath,
    @IfMatch() version: number,
    @Body({ schema: RiskBody }) body: RiskBody,
    @Asks() actor: Asking,
  ): Promise<RisksView> {
    return this.risks.change(path, version, body, actor);
  }
}

import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConsultationPlanBody,
  ConsultationPlanSaved,
  ConsultationPlanView,
  RosterCandidates,
  TaskPath,
} from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { PreparationService } from './preparation.service';

@ApiTags('consultation')
@Controller('tasks/:taskId')
export class PreparationController {
  constructor(private readonly preparations: PreparationService) {}

  @Get('consultation-plan')
  @May('consultation.prepare', TaskById)
  @Operation({
    id: 'getConsultationPlan',
    summary: 'Get the consultation that is prepared',
    description: 'The next consultation (consultatie) of a task with its questions, its roster and its window.',
    answer: ConsultationPlanView,
  })
  read(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<ConsultationPlanView> {
    return this.preparations.read(taskId);
  }

  @Put('consultation-plan')
  @May('consultation.prepare', TaskById)
  @Operation({
    id: 'saveConsultationPlan',
    summary: 'Save the consultation that is prepared',
    description: 'Questions (vragen) and roster; they may be incomplete until it opens, and are frozen then.',
    answer: ConsultationPlanSaved,
    refusals: ['VERSION_CONFLICT', 'ROSTER_OF_ANOTHER_PROGRAMME'],
  })
  save(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: ConsultationPlanBody }) body: ConsultationPlanBody,
    @IfMatch() version: number,
  ): Promise<ConsultationPlanSaved> {
    return this.preparations.save(taskId, body, version);
  }

  @Get('roster-candidates')
  @May('consultation.prepare', TaskById)
  @Operation({
    id: 'listRosterCandidates',
    summary: 'List who can be consulted',
    description: 'Parties (partijen) and people with a seat, to choose the roster of a consultation from.',
    answer: RosterCandidates,
  })
  candidates(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<RosterCandidates> {
    return this.preparations.candidates(taskId);
  }
}

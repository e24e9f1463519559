import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DispositionBody,
  DispositionPath,
  DispositionSaved,
  ReactionItemsQuery,
  ReactionItemsView,
  StepPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { DispositionService } from './disposition.service';
import { DispositionById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

const never = ['DISPOSITIONS_FROZEN', 'ITEM_OF_ANOTHER_CONSULTATION'];

@ApiTags('consultation')
@Controller()
export class DispositionController {
  constructor(private readonly dispositions: DispositionService) {}

  @Get('steps/:stepId/reaction-items')
  @May('consultation.read-reactions', StepById)
  @Operation({
    id: 'listReactionItems',
    summary: 'List the reactions to handle',
    description:
      'Each free text, and the closed answers together, with their disposition (afhandeling). After closing.',
    answer: ReactionItemsView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: ReactionItemsQuery }) { cursor }: ReactionItemsQuery,
    @Asks() actor: Asking,
  ): Promise<ReactionItemsView> {
    return this.dispositions.read(stepId, actor, cursor);
  }

  @Post('steps/:stepId/dispositions')
  @May('consultation.dispose', StepById)
  @Operation({
    id: 'disposeReactions',
    summary: 'Handle one or more reactions',
    description:
      'A disposition (afhandeling): taken over, partly or not, and why. Items of another disposition move to it.',
    answer: DispositionSaved,
    status: HttpStatus.CREATED,
    refusals: ['STEP_NOT_CLOSED', ...never],
  })
  dispose(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Body({ schema: DispositionBody }) body: DispositionBody,
    @Asks() actor: Asking,
  ): Promise<DispositionSaved> {
    return this.dispositions.dispose(stepId, actor, body);
  }

  @Put('dispositions/:dispositionId')
  @May('consultation.dispose', DispositionById)
  @Operation({
    id: 'changeDisposition',
    summary: 'Change a disposition',
    description:
      'Changes a disposition (afhandeling) until the decision opens; items that are left out have none again.',
    answer: DispositionSaved,
    refusals: ['VERSION_CONFLICT', 'DISPOSITION_NEEDED', ...never],
  })
  change(
    @Param({ schema: DispositionPath }) { dispositionId }: DispositionPath,
    @Body({ schema: DispositionBody }) body: DispositionBody,
    @Asks() actor: Asking,
    @IfMatch() version: number,
  ): Promise<DispositionSaved> {
    return this.dispositions.change(dispositionId, actor, version, body);
  }

  @Delete('dispositions/:dispositionId')
  @May('consultation.dispose', DispositionById)
  @Operation({
    id: 'withdrawDisposition',
    summary: 'Withdraw a disposition',
    description: 'Takes a disposition (afhandeling) back while its step is open; its items have none again.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['DISPOSITION_NEEDED', 'DISPOSITIONS_FROZEN'],
  })
  withdraw(
    @Param({ schema: DispositionPath }) { dispositionId }: DispositionPath,
    @Asks() actor: Asking,
  ): Promise<void> {
    return this.dispositions.withdraw(dispositionId, actor);
  }
}

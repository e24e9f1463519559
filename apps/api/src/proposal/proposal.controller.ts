import { Body, Controller, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ProposalDraftBody,
  ProposalDraftView,
  ProposalPage,
  ProposalPath,
  ProposalView,
  TaskPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { IfMatchIfGiven } from '../platform/http/if-match-if-given';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { ProposalService } from './proposal.service';
import { ProposalById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('iteration')
@Controller()
export class ProposalController {
  constructor(private readonly proposals: ProposalService) {}

  @Get('tasks/:taskId/proposal-draft')
  @May('proposal.write', TaskById)
  @Operation({
    id: 'getProposalDraft',
    summary: 'Get the draft of the proposal',
    description: 'The proposal (voorstel) while the work group writes it; its ETag is its version.',
    answer: ProposalDraftView,
  })
  readDraft(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Asking): Promise<ProposalDraftView> {
    return this.proposals.readDraft(taskId, actor);
  }

  @Put('tasks/:taskId/proposal-draft')
  @May('proposal.write', TaskById)
  @Operation({
    id: 'saveProposalDraft',
    summary: 'Save the draft of the proposal',
    description: 'Replaces the whole draft (concept) of the proposal; If-Match names the version that was read.',
    answer: ProposalDraftView,
    refusals: ['VERSION_CONFLICT', 'IF_MATCH_REQUIRED', 'TASK_ENDED'],
  })
  saveDraft(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatch() version: number,
    @Body({ schema: ProposalDraftBody }) body: ProposalDraftBody,
    @Asks() actor: Asking,
  ): Promise<ProposalDraftView> {
    return this.proposals.saveDraft(taskId, actor, { body, version });
  }

  @Post('tasks/:taskId/proposals')
  @May('proposal.deliver', TaskById)
  @Operation({
    id: 'deliverProposal',
    summary: 'Deliver the proposal',
    description:
      'Makes of the draft a version of the proposal (voorstel) that never changes. If-Match, when given, names the draft.',
    answer: ProposalView,
    status: HttpStatus.CREATED,
    refusals: [
      'PROPOSAL_TOO_EARLY',
      'PROPOSAL_AFTER_CONSULTATION',
      'TASK_PAUSED',
      'TASK_ENDED',
      'VERSION_CONFLICT',
      'INPUT_INVALID',
    ],
  })
  deliver(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatchIfGiven() version: number | undefined,
    @Asks() actor: Asking,
  ): Promise<ProposalView> {
    return this.proposals.deliver(taskId, actor, version);
  }

  @Get('proposals/:proposalId')
  @May('task.read', ProposalById)
  @Operation({
    id: 'getProposal',
    summary: 'Get a delivered proposal',
    description: 'A version of the proposal (voorstel), named by its hash, with the other versions of its task.',
    answer: ProposalPage,
  })
  read(@Param({ schema: ProposalPath }) { proposalId }: ProposalPath): Promise<ProposalPage> {
    return this.proposals.read(proposalId);
  }
}

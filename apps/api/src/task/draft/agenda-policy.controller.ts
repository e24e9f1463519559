import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AgendaPath, AgendaPolicyBody, AgendaPolicyView, PolicyPreview, PolicyPreviewBody } from '@samenspel/contracts';
import { May } from '../../platform/access/may.decorator';
import { Asks } from '../../platform/access/requester.decorator';
import { ProgrammeById } from '../../platform/access/resource-loaders';
import { IfMatch } from '../../platform/http/conditional';
import { Operation } from '../../platform/openapi/operation.decorator';
import { AgendaPolicyService } from './agenda-policy.service';

@ApiTags('programme')
@Controller('programmes/:programmeId/agendas/:agendaId')
export class AgendaPolicyController {
  constructor(private readonly policies: AgendaPolicyService) {}

  @Get('policy')
  @May('policy.write', ProgrammeById)
  @Operation({
    id: 'getAgendaPolicy',
    summary: 'Get the policy of an agenda',
    description: 'The numbers from which its tasks start (beleid), what is usual, and every change with its reason.',
    answer: AgendaPolicyView,
  })
  read(@Param({ schema: AgendaPath }) path: AgendaPath): Promise<AgendaPolicyView> {
    return this.policies.read(path);
  }

  @Post('policy-previews')
  @HttpCode(HttpStatus.OK)
  @May('policy.write', ProgrammeById)
  @Operation({
    id: 'previewAgendaPolicy',
    summary: 'See what another policy would mean',
    description: 'The dates of a task that starts today, before and after, by another policy (beleid). Stores nothing.',
    answer: PolicyPreview,
    status: HttpStatus.OK,
  })
  preview(
    @Param({ schema: AgendaPath }) path: AgendaPath,
    @Body({ schema: PolicyPreviewBody }) { policy }: PolicyPreviewBody,
  ): Promise<PolicyPreview> {
    return this.policies.preview(path, policy);
  }

  @Put('policy')
  @May('policy.write', ProgrammeById)
  @Operation({
    id: 'changeAgendaPolicy',
    summary: 'Change the policy of an agenda',
    description: 'Another policy (beleid) for tasks that start from now on; what runs keeps its own. With a reason.',
    answer: AgendaPolicyView,
    refusals: ['POLICY_UNCHANGED', 'VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  change(
    @Param({ schema: AgendaPath }) path: AgendaPath,
    @Body({ schema: AgendaPolicyBody }) body: AgendaPolicyBody,
    @IfMatch() version: number,
    @Asks() { personId }: { personId: string },
  ): Promise<AgendaPolicyView> {
    return this.policies.change({ ...path, version, personId }, body);
  }
}

import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InterestBody, InterestsView, PartyInterestPath, TaskPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { InterestService } from './interest.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('task')
@Controller('tasks/:taskId')
export class InterestController {
  constructor(private readonly interests: InterestService) {}

  @Get('interests')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'listInterests',
    summary: 'List the interests in a task',
    description: 'The interests (belangen) of the network and of each party, with who wrote them and when.',
    answer: InterestsView,
  })
  read(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Asking): Promise<InterestsView> {
    return this.interests.read(taskId, actor);
  }

  @Put('interests-of-network')
  @May('task.name-network-interest', TaskById)
  @Operation({
    id: 'nameNetworkInterest',
    summary: 'Name the interest of the network',
    description:
      'What the network as a whole has at stake (belang van het netwerk). If-Match names what was read, "0" when there was none.',
    answer: InterestsView,
    refusals: ['TASK_ENDED', 'VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  nameOfNetwork(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatch() version: number,
    @Body({ schema: InterestBody }) { text }: InterestBody,
    @Asks() actor: Asking,
  ): Promise<InterestsView> {
    return this.interests.name({ taskId, partyId: null, kind: 'network', text, version }, actor);
  }

  @Put('parties/:partyId/interests/:interestKind')
  @May('task.name-interest', TaskById)
  @Operation({
    id: 'nameInterest',
    summary: 'Name an interest of a party',
    description:
      'What a party has at stake (belang): for its clients, the organisation or the municipality. If-Match names what was read, "0" when there was none.',
    answer: InterestsView,
    refusals: ['INTEREST_OF_OTHERS', 'TASK_ENDED', 'VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  name(
    @Param({ schema: PartyInterestPath }) { taskId, partyId, interestKind: kind }: PartyInterestPath,
    @IfMatch() version: number,
    @Body({ schema: InterestBody }) { text }: InterestBody,
    @Asks() actor: Asking,
  ): Promise<InterestsView> {
    return this.interests.name({ taskId, partyId, kind, text, version }, actor);
  }
}

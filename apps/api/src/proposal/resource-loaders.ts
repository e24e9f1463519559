import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { ProposalRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:proposalId` */
@Injectable()
export class ProposalById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly proposals: ProposalRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const proposal = await this.proposals.findById(pathId(request, 'proposalId'));
    return proposal && this.resources.findOfTask(proposal.taskId);
  }
}

import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { AnswerRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:ballotId`, an answer to a decision. */
@Injectable()
export class BallotById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly answers: AnswerRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const ballot = await this.answers.findById(pathId(request, 'ballotId'));
    return ballot?.kind === 'ballot' ? this.resources.findOfStep(ballot.stepId) : undefined;
  }
}

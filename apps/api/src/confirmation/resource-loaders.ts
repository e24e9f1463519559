import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { AnswerRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:confirmationId`, what a party answered to a decision. */
@Injectable()
export class ConfirmationById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly answers: AnswerRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const answer = await this.answers.findById(pathId(request, 'confirmationId'));
    return answer?.kind === 'confirmation' ? this.resources.findOfStep(answer.stepId) : undefined;
  }
}

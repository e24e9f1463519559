import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import {
  AnswerRepository,
  DispositionRepository,
  MoreTimeRepository,
  ResourceRepository,
} from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:dispositionId` */
@Injectable()
export class DispositionById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly dispositions: DispositionRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const disposition = await this.dispositions.findById(pathId(request, 'dispositionId'));
    return disposition && this.resources.findOfStep(disposition.stepId);
  }
}

/** `:requestId` of a request for more time */
@Injectable()
export class MoreTimeById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly requests: MoreTimeRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const asked = await this.requests.findById(pathId(request, 'requestId'));
    return asked && this.resources.findOfStep(asked.stepId);
  }
}

/** `:answerId`: whose reaction it is follows from the reaction alone, whatever the request says. */
@Injectable()
export class ReactionById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly reactions: AnswerRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const reaction = await this.reactions.findById(pathId(request, 'answerId'));
    if (reaction?.kind !== 'reaction') return undefined;
    const resource = await this.resources.findOfStep(reaction.stepId);
    const isOfParty = reaction.sender.startsWith('party:');
    const owner = isOfParty ? { partyId: reaction.partyId ?? undefined } : { personId: reaction.sender.slice(7) };
    return resource && { ...resource, ...owner };
  }
}

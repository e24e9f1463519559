import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { AnchoringRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:anchoringPlanId` */
@Injectable()
export class AnchoringPlanById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly anchorings: AnchoringRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const version = await this.anchorings.findVersion(pathId(request, 'anchoringPlanId'));
    return version && this.resources.findOfTask(version.taskId);
  }
}

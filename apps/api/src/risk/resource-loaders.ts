import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { ResourceRepository, RiskRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:riskId` of `:taskId`, of the person who watches it. */
@Injectable()
export class RiskById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly risks: RiskRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const risk = await this.risks.findById(pathId(request, 'riskId'));
    if (risk === undefined || risk.taskId !== pathId(request, 'taskId')) return undefined;
    const resource = await this.resources.findOfTask(risk.taskId);
    return resource && { ...resource, personId: risk.ownerPersonId ?? undefined };
  }
}

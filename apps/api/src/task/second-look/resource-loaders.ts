import { Injectable } from '@nestjs/common';
import type { Actor, Resource } from '@samenspel/domain';
import { ResourceRepository, SecondLookRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../../platform/access/resource-loader';
import type { ApiRequest } from '../../platform/http/api-request';

/** `:taskId`, of the person who asks when that person was asked to look at its invitation. */
@Injectable()
export class TaskToLookAt implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly looks: SecondLookRepository,
  ) {}

  async load(request: ApiRequest, { personId }: Actor): Promise<Resource | undefined> {
    const taskId = pathId(request, 'taskId');
    const resource = await this.resources.findOfTask(taskId);
    if (resource === undefined || personId === null) return resource;
    return (await this.looks.wasAsked(taskId, personId)) ? { ...resource, personId } : resource;
  }
}

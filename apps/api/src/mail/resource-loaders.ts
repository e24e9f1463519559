import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { MailAgainRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:mailId` of a mail about a task. */
@Injectable()
export class MailById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly mails: MailAgainRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const taskId = await this.mails.findTaskId(pathId(request, 'mailId'));
    return taskId === undefined ? undefined : this.resources.findOfTask(taskId);
  }
}

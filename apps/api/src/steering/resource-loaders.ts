import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { CommandRepository, ResourceRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:commandId` */
@Injectable()
export class CommandById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly commands: CommandRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const command = await this.commands.findById(pathId(request, 'commandId'));
    return command && this.resources.findOfTask(command.taskId);
  }
}

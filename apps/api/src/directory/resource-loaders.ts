import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { DirectoryRepository } from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** `:personId` of somebody with a seat or a role in `:programmeId`. */
@Injectable()
export class PersonOfProgramme implements ResourceLoader {
  constructor(private readonly directory: DirectoryRepository) {}

  load(request: ApiRequest): Promise<Resource | undefined> {
    return this.directory.findResource(pathId(request, 'programmeId'), pathId(request, 'personId'));
  }
}

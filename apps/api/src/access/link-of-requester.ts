import { Injectable } from '@nestjs/common';
import type { Actor, Resource } from '@samenspel/domain';
import type { ApiRequest } from '../platform/http/api-request';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';

/** `:linkId`, when the request was made through that very link. */
@Injectable()
export class LinkOfRequester implements ResourceLoader {
  load(request: ApiRequest, { link }: Actor): Promise<Resource | undefined> {
    if (link?.linkId !== pathId(request, 'linkId')) return Promise.resolve(undefined);
    const { programmeId, taskId, stepId } = link;
    return Promise.resolve({ programmeId, taskId, stepId });
  }
}

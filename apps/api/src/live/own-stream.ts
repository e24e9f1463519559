import { Injectable } from '@nestjs/common';
import type { Actor, Resource } from '@samenspel/domain';
import type { ResourceLoader } from '../platform/access/resource-loader';
import type { ApiRequest } from '../platform/http/api-request';

/** The stream of whoever has any programme, or a link; each event is looked at again before it is told. */
@Injectable()
export class OwnStream implements ResourceLoader {
  load(_request: ApiRequest, actor: Actor): Promise<Resource | undefined> {
    const { programmeId, taskId } = actor.link ?? { programmeId: anyProgrammeOf(actor), taskId: undefined };
    return Promise.resolve(programmeId === undefined ? undefined : { programmeId, taskId });
  }
}

const anyProgrammeOf = ({ roles, seats }: Actor): string | undefined => [...roles, ...seats][0]?.programmeId;

import { Injectable } from '@nestjs/common';
import type { Actor, Resource } from '@samenspel/domain';
import { ResourceRepository } from '@samenspel/persistence';
import type { ApiRequest } from '../http/api-request';
import { pathId, type ResourceLoader } from './resource-loader';
import { spokenFor } from './spoken-for';

/** `:programmeId` */
@Injectable()
export class ProgrammeById implements ResourceLoader {
  constructor(private readonly resources: ResourceRepository) {}

  load(request: ApiRequest): Promise<Resource | undefined> {
    return this.resources.findOfProgramme(pathId(request, 'programmeId'));
  }
}

/** `:partyId` */
@Injectable()
export class PartyById implements ResourceLoader {
  constructor(private readonly resources: ResourceRepository) {}

  load(request: ApiRequest): Promise<Resource | undefined> {
    return this.resources.findOfParty(pathId(request, 'partyId'));
  }
}

/** `:taskId`, with for whom the request speaks. */
@Injectable()
export class TaskById implements ResourceLoader {
  constructor(private readonly resources: ResourceRepository) {}

  async load(request: ApiRequest, actor: Actor): Promise<Resource | undefined> {
    const resource = await this.resources.findOfTask(pathId(request, 'taskId'));
    return resource && { ...resource, ...spokenFor(request, actor) };
  }
}

/** `:stepId`, with for whom the request speaks. */
@Injectable()
export class StepById implements ResourceLoader {
  constructor(private readonly resources: ResourceRepository) {}

  async load(request: ApiRequest, actor: Actor): Promise<Resource | undefined> {
    const resource = await this.resources.findOfStep(pathId(request, 'stepId'), actor.personId);
    return resource && { ...resource, ...spokenFor(request, actor) };
  }
}

/** What is the person's own, in whichever programme: language, own work. */
@Injectable()
export class OwnPerson implements ResourceLoader {
  load(_request: ApiRequest, actor: Actor): Promise<Resource | undefined> {
    return Promise.resolve({ programmeId: '', personId: actor.personId ?? undefined });
  }
}

export const resourceLoaders = [ProgrammeById, PartyById, TaskById, StepById, OwnPerson];

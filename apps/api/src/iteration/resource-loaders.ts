import { Injectable } from '@nestjs/common';
import type { Actor, Resource } from '@samenspel/domain';
import {
  ActionRepository,
  BulletinRepository,
  GoalRepository,
  MeetingRepository,
  ResourceRepository,
} from '@samenspel/persistence';
import { pathId, type ResourceLoader } from '../platform/access/resource-loader';
import { spokenFor } from '../platform/access/spoken-for';
import type { ApiRequest } from '../platform/http/api-request';

/** `:goalId` */
@Injectable()
export class GoalById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly goals: GoalRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const goal = await this.goals.findById(pathId(request, 'goalId'));
    return goal && this.resources.findOfStep(goal.stepId);
  }
}

/** `:actionId`, with the seat that owns it, whatever the request says. */
@Injectable()
export class ActionById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly actions: ActionRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const action = await this.actions.findById(pathId(request, 'actionId'));
    const resource = action && (await this.resources.findOfStep(action.stepId));
    return resource && { ...resource, seatId: action.seatId };
  }
}

/** `:meetingId`, with the seat that the path names. */
@Injectable()
export class MeetingById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly meetings: MeetingRepository,
  ) {}

  async load(request: ApiRequest, actor: Actor): Promise<Resource | undefined> {
    const meeting = await this.meetings.findById(pathId(request, 'meetingId'));
    const resource = meeting && (await this.resources.findOfStep(meeting.stepId));
    return resource && { ...resource, ...spokenFor(request, actor) };
  }
}

/** `:bulletinId` */
@Injectable()
export class BulletinById implements ResourceLoader {
  constructor(
    private readonly resources: ResourceRepository,
    private readonly bulletins: BulletinRepository,
  ) {}

  async load(request: ApiRequest): Promise<Resource | undefined> {
    const bulletin = await this.bulletins.findById(pathId(request, 'bulletinId'));
    return bulletin && this.resources.findOfTask(bulletin.taskId);
  }
}

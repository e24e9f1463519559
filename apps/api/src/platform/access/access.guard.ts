import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { DomainError, may, type Actor, type Resource } from '@samenspel/domain';
import { InputInvalidError } from '../error/input-invalid.error';
import type { ApiReply, ApiRequest } from '../http/api-request';
import { faultsOf } from '../input/faults-of';
import { schemasOfRoute } from '../input/schemas-of-route';
import { actorOf, nobody } from './actor-of';
import { MAY, OPEN, type MayRule } from './may.decorator';
import type { ResourceLoader } from './resource-loader';
import { WhoAsks } from './who-asks';

/** Access first: who asks (401), about what (404), and may they (403), before anything of the body is looked at. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly whoAsks: WhoAsks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.requester = await this.whoAsks.find(request, context.switchToHttp().getResponse<ApiReply>());
    request.actor = request.requester ? actorOf(request.requester) : nobody;
    refuseBadPath(context, request);
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, targetsOf(context)) === true) return true;
    const rule = this.reflector.getAllAndOverride<MayRule | undefined>(MAY, targetsOf(context));
    if (!rule) throw new Error(`${context.getClass().name}.${context.getHandler().name} has neither @May nor @Open`);
    await this.check(rule, request, request.actor);
    return true;
  }

  private async check(rule: MayRule, request: ApiRequest, actor: Actor): Promise<void> {
    if (actor.personId === null) throw new DomainError('UNAUTHENTICATED');
    const loader = this.modules.get<ResourceLoader>(rule.resource, { strict: false });
    const resource = await loader.load(request, actor);
    if (!resource) throw new DomainError('NOT_FOUND');
    if (may(actor, rule.action, resource)) return;
    throw new DomainError(knowsOf(actor, resource) ? 'FORBIDDEN' : 'NOT_FOUND');
  }
}

const targetsOf = (context: ExecutionContext) => [context.getHandler(), context.getClass()];

/** Somebody of another programme, or with a link of another task, does not learn that the object exists. */
function knowsOf(actor: Actor, { programmeId, taskId }: Resource): boolean {
  if (actor.link)
    return actor.link.programmeId === programmeId && (taskId === undefined || actor.link.taskId === taskId);
  return [...actor.roles, ...actor.seats].some((holding) => holding.programmeId === programmeId);
}

function refuseBadPath(context: ExecutionContext, request: ApiRequest): void {
  const { path } = schemasOfRoute(context.getClass(), context.getHandler().name);
  const faults = path ? faultsOf('path', path, request.params) : [];
  if (faults.length > 0) throw new InputInvalidError(faults);
}

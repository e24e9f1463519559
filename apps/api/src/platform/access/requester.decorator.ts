import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Requester } from '@samenspel/access';
import { DomainError, type Actor } from '@samenspel/domain';
import type { ApiRequest } from '../http/api-request';

/** Who asks, for a handler: `@Asks() actor: Actor`. Only on a route with `@May`. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Actor & { personId: string } => {
  const { actor } = context.switchToHttp().getRequest<ApiRequest>();
  if (!actor || actor.personId === null) throw new DomainError('UNAUTHENTICATED');
  return { ...actor, personId: actor.personId };
});

/** The person who asks with name, seats and roles: `@AsksAs() requester: Requester`. */
export const AsksAs = createParamDecorator((_: unknown, context: ExecutionContext): Requester => {
  const { requester } = context.switchToHttp().getRequest<ApiRequest>();
  if (!requester) throw new DomainError('UNAUTHENTICATED');
  return requester;
});

import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS_SETTINGS, type AccessSettings } from '@samenspel/access';
import { DomainError } from '@samenspel/domain';
import { accepts } from './accepts';
import type { ApiRequest } from './api-request';
import { isFromOwnPages } from './same-origin';

/** Where `@ApiProduces` of the OpenAPI decorators keeps what a route answers with. */
const producesMetadata = 'swagger/apiProduces';

/** Refuses what another site made a browser send, and what wants another type than the route gives. */
@Injectable()
export class NegotiationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<ApiRequest>();
    const origin = {
      method,
      secFetchSite: headers['sec-fetch-site']?.toString(),
      origin: headers.origin,
      host: headers.host,
    };
    if (!isFromOwnPages(origin, this.settings.publicUrl)) throw new DomainError('CROSS_SITE');
    const produced = this.reflector.getAllAndOverride<string[] | undefined>(producesMetadata, [
      context.getHandler(),
      context.getClass(),
    ]);
    const offered = [...(produced ?? ['application/json']), 'application/problem+json'];
    if (!accepts(headers.accept, offered)) throw new DomainError('NOT_ACCEPTABLE');
    return true;
  }
}

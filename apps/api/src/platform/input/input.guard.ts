import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { InputInvalidError } from '../error/input-invalid.error';
import type { ApiRequest } from '../http/api-request';
import { faultsOf } from './faults-of';
import type { FieldFault } from './field-fault';
import { schemasOfRoute } from './schemas-of-route';

/**
 * Refuses a request that does not fit the contract of its route, naming every fault of query and body together. It
 * runs after the check of permission, so that a stranger learns nothing; the pipe then gives the handler the parsed
 * values. What a route does not declare it does not take: unknown query keys are refused, and a body without schema.
 */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query, body } = schemasOfRoute(context.getClass(), context.getHandler().name);
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const faults = [
      ...(query ? faultsOf('query', query, request.query) : unknownQueryKeys(request.query)),
      ...(body ? faultsOf('body', body, request.body) : unexpectedBody(request.body)),
    ];
    if (faults.length > 0) throw new InputInvalidError(faults);
    return true;
  }
}

function unknownQueryKeys(query: unknown): FieldFault[] {
  return Object.keys(query ?? {}).map((key) => ({
    in: 'query',
    field: key.slice(0, 80),
    code: 'UNKNOWN_FIELD',
    params: {},
  }));
}

function unexpectedBody(body: unknown): FieldFault[] {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)
    ? []
    : [{ in: 'body', field: '', code: 'NOT_ALLOWED', params: {} }];
}

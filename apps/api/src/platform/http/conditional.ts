import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import type { ApiRequest } from './api-request';

/**
 * The version that somebody read, from `If-Match: "<version>"`; the write must name it.
 * @throws IF_MATCH_REQUIRED, or VERSION_CONFLICT when it names no version of ours.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['if-match'];
  if (header === undefined) throw new DomainError('IF_MATCH_REQUIRED');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new DomainError('VERSION_CONFLICT');
  return Number(version);
});

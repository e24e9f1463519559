import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import type { ApiRequest } from './api-request';

/**
 * The version that somebody read, when the request names one. A tap on a goal or an action names none: the last one
 * wins. Who changes a text names it, so that nothing of somebody else is lost.
 * @throws DomainError VERSION_CONFLICT when it names no version of ours.
 */
export const IfMatchIfGiven = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['if-match'];
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new DomainError('VERSION_CONFLICT');
  return Number(version);
});

/** @throws DomainError VERSION_CONFLICT when somebody else changed it since it was read. */
export function refuseOldVersion(what: { readonly id: string; readonly version: number }, expected?: number): void {
  if (expected === undefined || expected === what.version) return;
  throw new DomainError('VERSION_CONFLICT', { id: what.id, expected, version: what.version });
}

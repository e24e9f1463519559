import type { Actor, Resource } from '@samenspel/domain';
import type { ApiRequest } from '../http/api-request';

/**
 * Finds what a route is about: the facts on which the permission depends. It runs before the body was checked, so it
 * takes nothing from there but ids that it looks at itself. Undefined is "no such thing", a 404.
 */
export interface ResourceLoader {
  load(request: ApiRequest, actor: Actor): Promise<Resource | undefined>;
}

/** An id of the path; its form was checked before the loader runs. */
export function pathId(request: ApiRequest, name: string): string {
  const value = (request.params as Record<string, unknown>)[name];
  if (typeof value !== 'string') throw new Error(`Route ${request.routeOptions.url ?? ''} has no :${name} in its path`);
  return value;
}

import type { Type } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { z } from 'zod';

export interface RouteSchemas {
  readonly path?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

interface RouteArgument {
  readonly data?: unknown;
  readonly schema?: unknown;
}

const parts: readonly (readonly [RouteParamtypes, keyof RouteSchemas])[] = [
  [RouteParamtypes.PARAM, 'path'],
  [RouteParamtypes.QUERY, 'query'],
  [RouteParamtypes.BODY, 'body'],
];

/** The schemas that a handler declares with `@Param({ schema })`, `@Query({ schema })` and `@Body({ schema })`. */
export function schemasOfRoute(controller: Type, handlerName: string): RouteSchemas {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handlerName) ?? {}) as Record<
    string,
    RouteArgument
  >;
  const found = Object.entries(args).flatMap(([key, argument]) => {
    const part = parts.find(([type]) => key.startsWith(`${String(type)}:`))?.[1];
    return part && argument.schema instanceof z.ZodType ? [[part, argument.schema] as const] : [];
  });
  return Object.fromEntries(found);
}

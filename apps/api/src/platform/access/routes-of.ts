import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { MetadataScanner, type NestContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OPERATION, type OperationOptions } from '../openapi/operation.decorator';
import { schemasOfRoute, type RouteSchemas } from '../input/schemas-of-route';
import { MAY, OPEN, type MayRule } from './may.decorator';

/** A route of the API, as its decorators declare it. */
export interface Route {
  readonly method: string;
  /** With the prefix, such as `/api/v1/programmes/:programmeId`. */
  readonly path: string;
  readonly handlerName: string;
  readonly controllerName: string;
  readonly may?: MayRule;
  readonly open: boolean;
  readonly operation?: OperationOptions;
  readonly schemas: RouteSchemas;
}

export const apiPrefix = '/api/v1';

/** Every route of every controller: the router is walked, so that no route can be forgotten in a list. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const scanner = new MetadataScanner();
  return controllersOf(app)
    .flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name] as object))
        .map((name) => routeOf(metatype as Type, name, prototype[name] as object));
    })
    .toSorted((left, right) => (left.path + left.method < right.path + right.method ? -1 : 1));
}

// Nest's own DiscoveryService is not there when the application is only looked at, to write the OpenAPI document.
function controllersOf(app: NestFastifyApplication): { instance: object; metatype: unknown }[] {
  const { container } = app as unknown as { container: NestContainer };
  return [...container.getModules().values()].flatMap((module) =>
    [...module.controllers.values()].map(({ instance, metatype }) => ({ instance, metatype })),
  );
}

function routeOf(controller: Type, handlerName: string, handler: object): Route {
  const read = (key: string): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
  const ofController = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const ofHandler = Reflect.getMetadata(PATH_METADATA, handler) as string;
  const path = [ofController, ofHandler]
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/');
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  return {
    method: RequestMethod[method],
    path: path.startsWith('health') ? `/${path}` : `${apiPrefix}/${path}`,
    handlerName,
    controllerName: controller.name,
    may: read(MAY) as MayRule | undefined,
    open: read(OPEN) === true,
    operation: Reflect.getMetadata(OPERATION, handler) as OperationOptions | undefined,
    schemas: schemasOfRoute(controller, handlerName),
  };
}

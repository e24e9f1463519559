import { SetMetadata, type Type } from '@nestjs/common';
import type { Action } from '@samenspel/domain';
import type { ResourceLoader } from './resource-loader';

export interface MayRule {
  readonly action: Action;
  readonly resource: Type<ResourceLoader>;
}

export const MAY = 'samenspel:may';
export const OPEN = 'samenspel:open';

/**
 * What somebody must be allowed to do to use this route, and which loader finds the object that it is about from the
 * path. No route goes without this or `@Open()`: a test walks the router.
 */
export const May = (action: Action, resource: Type<ResourceLoader>): MethodDecorator & ClassDecorator =>
  SetMetadata(MAY, { action, resource } satisfies MayRule);

/** Anybody may use this route, signed in or not; say beside it what protects it. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

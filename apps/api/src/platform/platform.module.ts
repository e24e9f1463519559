import { Module, StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { resourceLoaders } from './access/resource-loaders';
import { WhoAsks } from './access/who-asks';
import { API_SETTINGS, type ApiSettings } from './api-settings';
import { DomainErrorFilter } from './error/domain-error.filter';
import { HealthController } from './health/health.controller';
import { EtagInterceptor } from './http/etag.interceptor';
import { NegotiationGuard } from './http/negotiation.guard';
import { InputGuard } from './input/input.guard';
import { DocsController } from './openapi/docs.controller';
import { OpenApiDocument } from './openapi/openapi-document';

/** What every route has: who asks, may they, does it fit the contract, and how an error is told. In this order. */
@Module({})
export class PlatformModule {
  static forRoot(settings: ApiSettings): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController, DocsController],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: APP_GUARD, useClass: NegotiationGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: InputGuard },
        { provide: APP_PIPE, useClass: StandardSchemaValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        OpenApiDocument,
        WhoAsks,
        ...resourceLoaders,
      ],
      exports: [API_SETTINGS, ...resourceLoaders],
    };
  }
}

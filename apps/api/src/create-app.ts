import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { apiPrefix } from './platform/access/routes-of';
import type { ApiSettings } from './platform/api-settings';
import { answerBadAddress, configureFastify } from './platform/http/configure-fastify';
import { loggerOf, logRequests } from './platform/log/request-log';
import { buildDocument } from './platform/openapi/build-document';
import { OpenApiDocument } from './platform/openapi/openapi-document';
import { serveWeb } from './platform/web/serve-web';

const bodyLimit = 1024 * 1024;

/** The whole API, ready to listen; tests use it without listening. */
export async function createApp(settings: ApiSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    // The address of who asks comes from a proxy nearby; anybody else could claim any, and escape the limits.
    trustProxy: 'loopback, linklocal, uniquelocal',
    forceCloseConnections: true,
    frameworkErrors: answerBadAddress,
  });
  const logger = settings.quiet === true ? false : loggerOf(settings.logFormat);
  // Nest declares its options as a class and takes any object of that shape.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const options: NestApplicationOptions = { bodyParser: false, logger, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, options);
  app.setGlobalPrefix(apiPrefix, { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks();
  await configureFastify(app);
  if (settings.quiet !== true) logRequests(app);
  if (settings.webRoot !== undefined) await serveWeb(app, settings.webRoot);
  app.get(OpenApiDocument).set(buildDocument(app));
  return app;
}

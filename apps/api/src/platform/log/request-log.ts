import { ConsoleLogger, Logger, type LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LogFormat } from '@samenspel/config';

export const loggerOf = (format: LogFormat): LoggerService =>
  new ConsoleLogger({
    json: format === 'json',
    compact: true,
    colors: format === 'text' && process.stdout.isTTY,
    prefix: 'Api',
  });

/** One line per answer: the pattern of the route, never the address, because that may hold an id or what somebody typed. */
export function logRequests(app: NestFastifyApplication): void {
  const logger = new Logger('Request');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? '(no route)';
      if (route.startsWith('/api'))
        logger.log(`${request.method} ${route} ${reply.statusCode} ${Math.round(reply.elapsedTime)} ms`);
      done();
    });
}

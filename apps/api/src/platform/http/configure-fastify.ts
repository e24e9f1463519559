import fastifyCookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { strictJson } from '../input/strict-json';
import { securityHeaders } from './security-headers';

export const apiVersion = '1.0.0';

/** What every answer carries, and which bodies are taken: JSON in UTF-8, and no other. */
export async function configureFastify(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, strictJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(securityHeaders);
    if (request.url.startsWith('/api')) void reply.headers({ 'api-version': apiVersion, 'cache-control': 'no-store' });
    done();
  });
  await app.register(fastifyCookie);
}

import fastifyCookie from '@fastify/cookie';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { strictJson } from '../input/strict-json';
import { mostBytesOfSheet } from '../spreadsheet/decode-sheet';
import { problemOf } from '../error/problem-of';
import { codeOfHttpStatus } from '../error/status-of-code';
import { languageOf } from './language-of';
import { packAnswer } from './pack-answer';
import { securityHeaders } from './security-headers';

export const apiVersion = '1.0.0';

/** Base64 takes four bytes for three; the rest is for the JSON around it. */
const mostBytesOfSheetBody = Math.ceil((mostBytesOfSheet * 4) / 3) + 1024;

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
  fastify.addHook('onRoute', (route) => {
    if (/-sheet(\/check)?$/.test(route.url)) route.bodyLimit = mostBytesOfSheetBody;
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(securityHeaders);
    if (request.url.startsWith('/api')) void reply.headers({ 'api-version': apiVersion, 'cache-control': 'no-store' });
    done();
  });
  fastify.addHook('onSend', packAnswer);
  await app.register(fastifyCookie);
}

/** The router refuses an address that it cannot read before any hook or filter runs. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request);
  const code = (error.statusCode ?? 400) === 400 ? 'NOT_FOUND' : codeOfHttpStatus(error.statusCode ?? 500);
  const problem = problemOf({ code, params: {} }, language);
  void reply
    .code(problem.status)
    .headers({
      ...securityHeaders,
      'api-version': apiVersion,
      'cache-control': 'no-store',
      'content-language': language,
    })
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

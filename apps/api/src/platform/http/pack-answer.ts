import { gzip } from 'node:zlib';
import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from 'fastify';

// Below this the frame of gzip costs about what it saves.
const leastLength = 1024;

/**
 * Sends longer JSON packed to who takes that: on a phone with a weak connection an answer counts as much as a script.
 * Nothing in a body is secret to its reader (sessions and links live in cookies), so its length gives nothing away.
 */
export function packAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: DoneFuncWithErrOrRes,
): void {
  if (typeof payload !== 'string' || payload.length < leastLength || !isJson(reply)) {
    done(null, payload);
    return;
  }
  void reply.header('vary', varyOf(reply));
  if (!takesGzip(request)) {
    done(null, payload);
    return;
  }
  gzip(payload, (error, packed) => {
    if (error === null) void reply.header('content-encoding', 'gzip').removeHeader('content-length');
    done(null, error === null ? packed : payload);
  });
}

const isJson = (reply: FastifyReply): boolean =>
  /^application\/(?:[\w.-]+\+)?json/.test(String(reply.getHeader('content-type') ?? ''));

const takesGzip = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(headers['accept-encoding']?.toString() ?? '');

function varyOf(reply: FastifyReply): string {
  const now = reply.getHeader('vary');
  return now === undefined ? 'accept-encoding' : `${String(now)}, accept-encoding`;
}

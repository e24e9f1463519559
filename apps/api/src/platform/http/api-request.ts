import type { Requester } from '@samenspel/access';
import type { Actor } from '@samenspel/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request with who asks, as far as that is known. */
export interface ApiRequest extends FastifyRequest {
  requester?: Requester;
  actor?: Actor;
}

export type ApiReply = FastifyReply;

import type { Actor, Resource } from '@samenspel/domain';
import type { ApiRequest } from '../http/api-request';

export type SpokenFor = Pick<Resource, 'partyId' | 'seatId' | 'personId'>;

/**
 * For whom a request wants to speak: the `partyId` or `seatId` that its path, query or body names; else whom its link
 * is of; else the person self.
 */
export function spokenFor(request: Pick<ApiRequest, 'params' | 'query' | 'body'>, actor: Actor): SpokenFor {
  const named = namedIn(request.params) ?? namedIn(request.query) ?? namedIn(request.body);
  if (named) return named;
  if (actor.link?.partyId !== undefined) return { partyId: actor.link.partyId };
  if (actor.link?.seatId !== undefined) return { seatId: actor.link.seatId };
  return { personId: actor.personId ?? undefined };
}

function namedIn(part: unknown): SpokenFor | undefined {
  const { partyId, seatId } = (typeof part === 'object' && part !== null ? part : {}) as Record<string, unknown>;
  if (typeof partyId === 'string') return { partyId };
  return typeof seatId === 'string' ? { seatId } : undefined;
}

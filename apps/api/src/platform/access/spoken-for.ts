import type { Actor, Resource } from '@samenspel/domain';
import type { ApiRequest } from '../http/api-request';

export type SpokenFor = Pick<Resource, 'partyId' | 'seatId' | 'personId'>;

/**
 * For whom a request wants to speak: the `sender`, `partyId` or `seatId` that its path, query or body names; else whom its link
 * is of; else the person self.
 */
export function spokenFor(request: Pick<ApiRequest, 'params' | 'query' | 'body'>, actor: Actor): SpokenFor {
  const named = namedIn(request.params) ?? namedIn(request.query) ?? namedIn(request.body);
  return named ?? ownerOf(actor.link) ?? { personId: actor.personId ?? undefined };
}

function ownerOf(link: Actor['link']): SpokenFor | undefined {
  if (link?.partyId !== undefined) return { partyId: link.partyId };
  return link?.seatId === undefined ? undefined : { seatId: link.seatId };
}

function namedIn(part: unknown): SpokenFor | undefined {
  const { partyId, seatId, sender } = (typeof part === 'object' && part !== null ? part : {}) as Record<
    string,
    unknown
  >;
  if (typeof sender === 'string') return ofSender(sender);
  if (typeof partyId === 'string') return { partyId };
  return typeof seatId === 'string' ? { seatId } : undefined;
}

function ofSender(sender: string): SpokenFor {
  const [kind, id] = sender.split(':');
  if (kind === 'party') return { partyId: id };
  return kind === 'seat' ? { seatId: id } : { personId: id };
}

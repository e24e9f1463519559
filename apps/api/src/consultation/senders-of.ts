import { may, type Actor, type Resource } from '@samenspel/domain';
import { idsOfSender } from '../answer/sender-key';

/** For whom the actor may react: the owner of the link, else the own parties and, on the roster, themselves. */
export function sendersOf(actor: Actor & { personId: string }, resource: Resource): readonly string[] {
  const parties = actor.link ? [actor.link.partyId] : actor.seats.map(({ partyId }) => partyId);
  const keys = [
    ...parties.filter((id): id is string => id !== undefined).map((id) => `party:${id}`),
    `person:${actor.personId}`,
  ];
  return [...new Set(keys)].filter((sender) => mayReactFor(actor, resource, sender));
}

export function mayReactFor(actor: Actor, resource: Resource, sender: string): boolean {
  return may(actor, 'consultation.react', { ...withoutSpeaker(resource), ...idsOfSender(sender) });
}

const withoutSpeaker = (resource: Resource): Resource => ({
  ...resource,
  partyId: undefined,
  seatId: undefined,
  personId: undefined,
});

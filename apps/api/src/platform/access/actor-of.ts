import type { Requester } from '@samenspel/access';
import type { Actor } from '@samenspel/domain';

export const nobody: Actor = { personId: null, roles: [], seats: [] };

/** Who asks, in the words of the rules. */
export function actorOf({ person, link }: Requester): Actor {
  return {
    personId: person.id,
    roles: person.roles.map(({ programmeId, role }) => ({ programmeId, role })),
    seats: person.seats.map(({ id, programmeId, partyId, level }) => ({ seatId: id, programmeId, partyId, level })),
    ...(link
      ? {
          link: {
            linkId: link.id,
            programmeId: link.programmeId,
            taskId: link.taskId,
            stepId: link.stepId,
            personId: link.personId,
            partyId: link.partyId ?? undefined,
            seatId: link.seatId ?? undefined,
            purpose: link.purpose,
          },
        }
      : {}),
  };
}

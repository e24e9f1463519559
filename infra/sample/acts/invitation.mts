import type { Beat } from '../beat.mts';
import type { Invited } from '../story.mts';
import { daysFrom } from '../working-days.mts';

/** Each party replies on its day. */
export function repliesOf(invited: readonly Invited[]): readonly Beat[] {
  return invited.flatMap((reply): Beat[] => {
    const { party, on } = reply;
    if (on === undefined) return [];
    return [
      {
        on,
        what: `${party} replies`,
        act: async ({ region, step: { stepId }, today }) => {
          const { partyId, seatId, person } = await region.speaker(party);
          await person.api.put(`/steps/${stepId}/replies/party:${partyId}`, bodyOf(reply, seatId, today));
        },
      },
    ];
  });
}

function bodyOf({ choice = 'joins', words }: Invited, seatId: string, today: string): object {
  const note = words === undefined ? {} : { note: words };
  switch (choice) {
    case 'joins':
      return { choice, seatIds: [seatId], ...note };
    case 'declines':
      return { choice, reason: words ?? '' };
    case 'later':
      return { choice, from: daysFrom(today, 20), ...note };
    case 'informed':
      return { choice, ...note };
  }
}

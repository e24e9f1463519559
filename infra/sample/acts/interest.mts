import type { Beat, Scene } from '../beat.mts';
import type { Interest } from '../story.mts';

/** Each party names what it has at stake, and the programme manager what the network has. */
export function interestBeats(interests: readonly Interest[]): readonly Beat[] {
  return interests.map((interest) => ({
    on: interest.on,
    what: `interest of ${interest.party ?? 'the network'}`,
    act: (scene) => name(scene, interest),
  }));
}

async function name({ region, taskId }: Scene, { party, kind, text }: Interest): Promise<void> {
  const options = { ifMatch: '"0"' };
  if (party === undefined) {
    await region.manager.api.put(`/tasks/${taskId}/interests-of-network`, { text }, options);
    return;
  }
  const { partyId, person } = await region.speaker(party);
  await person.api.put(`/tasks/${taskId}/parties/${partyId}/interests/${kind}`, { text }, options);
}

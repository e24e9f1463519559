import type { Beat, Scene } from '../beat.mts';
import type { Ballot } from '../story.mts';

interface Card {
  readonly ballots: readonly {
    readonly id: string | null;
    readonly version: number | null;
    readonly seat: { readonly id: string };
  }[];
}

export function ballotBeats(ballots: readonly Ballot[]): readonly Beat[] {
  return ballots.flatMap((ballot): Beat[] => {
    const { party, on, accepted } = ballot;
    const vote: Beat = { on, what: `ballot of ${party}`, act: (scene) => cast(scene, ballot) };
    if (accepted === undefined) return [vote];
    const { reason } = accepted;
    const answer: Beat = {
      on: accepted.on,
      what: `condition of ${party}`,
      act: (scene) => acceptCondition(scene, party, reason),
    };
    return [vote, answer];
  });
}

async function cast({ region, step }: Scene, ballot: Ballot): Promise<void> {
  const { seatId, person } = await region.executive(ballot.party);
  await person.api.put(`/steps/${step.stepId}/ballots/${seatId}`, bodyOf(ballot));
}

function bodyOf({ choice, words = '', interests }: Ballot): object {
  if (choice === 'consent') return { choice, interests };
  if (choice === 'consent-with-condition') return { choice, condition: words, interests };
  return { choice, reason: words, interests };
}

async function acceptCondition({ region, step }: Scene, party: string, reason: string): Promise<void> {
  const { seatId } = await region.executive(party);
  const { ballots } = await region.manager.api.get<Card>(`/steps/${step.stepId}/decision`);
  const ballot = ballots.find(({ seat }) => seat.id === seatId);
  if (!ballot?.id) throw new Error(`${party} did not vote`);
  const path = `/ballots/${ballot.id}/condition-verdict`;
  await region.manager.api.put(path, { accepted: true, reason }, { ifMatch: `"${String(ballot.version)}"` });
}

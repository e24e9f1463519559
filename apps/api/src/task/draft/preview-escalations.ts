import type { LaunchPreviewView } from '@samenspel/contracts';
import { escalationTiers, levelOfTier, type EscalationTier } from '@samenspel/domain';
import type { Person, Seat } from '@samenspel/persistence';
import { whenOf } from '../view/when-of';
import type { PreviewCast } from './preview-mails';

type Path = LaunchPreviewView['escalations'][number];

/** For each essential party: who is asked after whom, and when, if it stays silent. Who is away that day is not known yet. */
export function previewEscalations(cast: PreviewCast, board: readonly Person[]): Path[] {
  const moments = cast.drafted.plan.steps.find(({ kind }) => kind === 'invitation')?.moments ?? [];
  return cast.draft.parties.flatMap(({ partyId, essential, contactSeatId }) => {
    const party = cast.parties.find(({ id }) => id === partyId);
    if (!essential || party === undefined) return [];
    const held = cast.seats
      .filter((seat) => seat.partyId === partyId && seat.personId !== null)
      // Of two managers the one whose seat was first is asked.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const contact = held.find(({ id }) => id === contactSeatId) ?? held[0];
    return [
      {
        partyName: party.name,
        tiers: escalationTiers.flatMap((tier) => {
          const moment = moments.find(({ key }) => key === `escalation:${tier}`);
          if (moment === undefined) return [];
          return [
            { tier, send: whenOf(cast.drafted, moment.sendAt), to: namesOf(tier, { held, contact, board, cast }) },
          ];
        }),
      },
    ];
  });
}

interface Around {
  /** The seats of the party in which somebody sits. */
  readonly held: readonly Seat[];
  readonly contact: Seat | undefined;
  readonly board: readonly Person[];
  readonly cast: PreviewCast;
}

function namesOf(tier: EscalationTier, { held, contact, board, cast }: Around): string[] {
  if (tier === 'board') return board.map(({ name }) => name);
  const seat =
    tier === 'deputy'
      ? cast.seats.find(({ id }) => id === contact?.deputySeatId)
      : held.find(({ level }) => level === levelOfTier[tier]);
  const name = seat?.personName ?? null;
  return name === null ? [] : [name];
}

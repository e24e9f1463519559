import { Injectable } from '@nestjs/common';
import {
  looksFrom,
  mergePolicy,
  otherSideOf,
  whyNotLookedAt,
  type LookingSide,
  type PartyKind,
  type WhyNotLookedAt,
} from '@samenspel/domain';
import { SecondLookRepository, type KeptLook, type Seat, type TaskDraft } from '@samenspel/persistence';
import { textOfInvitation } from './text-of-invitation';

/** How far the look from the other side is for a draft. */
export interface LookStand {
  readonly isAsked: boolean;
  readonly why: WhyNotLookedAt | null;
  readonly side: LookingSide;
  readonly text: string;
  readonly looks: readonly KeptLook[];
}

/** Whether somebody of the other side agreed with the text of an invitation; the one place that says so. */
@Injectable()
export class SecondLooks {
  constructor(private readonly looks: SecondLookRepository) {}

  async of(draft: TaskDraft, seats: readonly Seat[]): Promise<LookStand> {
    const { secondLook = false } = mergePolicy(draft.policy, draft.policyOverride).invitation;
    const looks = await this.looks.findOfTask(draft.id);
    const text = textOfInvitation(draft);
    const kindsOfWriter = kindsOf(draft.managerPersonId, seats);
    const why = whyNotLookedAt({
      isAsked: secondLook,
      text,
      writerPersonId: draft.managerPersonId,
      kindsOfWriter,
      looks: looks.map((look) => ({ ...look, kindsOfReader: kindsOf(look.readerPersonId, seats) })),
    });
    return { isAsked: secondLook, why, side: otherSideOf(kindsOfWriter), text, looks };
  }
}

/** The seats of those who may be asked: one each, of a party of the other side. */
export function candidateSeats(draft: TaskDraft, side: LookingSide, seats: readonly Seat[]): readonly Seat[] {
  const own = seats.filter(
    ({ personId, partyKind }) =>
      personId !== null && personId !== draft.managerPersonId && looksFrom(side, [partyKind]),
  );
  const onOneSide = own.filter(({ personId }) => looksFrom(side, kindsOf(personId ?? '', seats)));
  return onOneSide.filter((seat, at) => onOneSide.findIndex(({ personId }) => personId === seat.personId) === at);
}

function kindsOf(personId: string, seats: readonly Seat[]): readonly PartyKind[] {
  return seats.filter((seat) => seat.personId === personId).map(({ partyKind }) => partyKind);
}

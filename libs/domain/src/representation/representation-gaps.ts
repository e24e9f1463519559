import { sideOfParty, type Level, type PartyKind, type Side } from '../party/party';

export interface WorkGroupMember {
  readonly partyKind: PartyKind;
  readonly level: Level;
  /** Absent: the side on which this kind of party sits. */
  readonly side?: Side;
}

/** What a work group lacks to be representative. */
export type RepresentationGap =
  | { readonly kind: 'missing-side'; readonly side: 'municipality' | 'provider' }
  | { readonly kind: 'missing-practice'; readonly partyKind: 'access-team' | 'provider' };

/**
 * What is missing in a work group: municipalities and providers both, and always practising professionals from the
 * access teams and from providers (ground rule T1). Empty when the group is representative.
 */
export function representationGaps(members: readonly WorkGroupMember[]): readonly RepresentationGap[] {
  const sides = (['municipality', 'provider'] as const)
    .filter((side) => !members.some((member) => sideOf(member) === side))
    .map((side) => ({ kind: 'missing-side', side }) as const);
  const practice = (['access-team', 'provider'] as const)
    .filter((kind) => !members.some((member) => member.partyKind === kind && member.level === 'practice'))
    .map((partyKind) => ({ kind: 'missing-practice', partyKind }) as const);
  return [...sides, ...practice];
}

function sideOf(member: WorkGroupMember): Side {
  return member.side ?? sideOfParty[member.partyKind];
}

import { sideOfParty, type Level, type PartyKind, type Side } from '../party/party';

export interface WorkGroupMember {
  readonly partyKind: PartyKind;
  readonly level: Level;
  /** Absent: the side on which this kind of party sits. */
  readonly side?: Side;
}

/** What a work group can lack: a side, or practising professionals. */
export const representationGapKinds = [
  'municipality',
  'provider',
  'access-team-professional',
  'provider-professional',
] as const;
export type RepresentationGap = (typeof representationGapKinds)[number];

const fills = {
  municipality: (member) => sideOf(member) === 'municipality',
  provider: (member) => sideOf(member) === 'provider',
  'access-team-professional': (member) => member.partyKind === 'access-team' && member.level === 'practice',
  'provider-professional': (member) => member.partyKind === 'provider' && member.level === 'practice',
} as const satisfies Record<RepresentationGap, (member: WorkGroupMember) => boolean>;

/**
 * What is missing in a work group: municipalities and providers both, and always practising professionals from the
 * access teams and from providers (ground rule T1). Empty when the group is representative.
 */
export function representationGaps(members: readonly WorkGroupMember[]): readonly RepresentationGap[] {
  return representationGapKinds.filter((gap) => !members.some(fills[gap]));
}

function sideOf(member: WorkGroupMember): Side {
  return member.side ?? sideOfParty[member.partyKind];
}

import type { PartyKind } from '../party/party';

/** Whose interest it is (ground rule O4): of clients, of an organisation, of the municipality, or of the network. */
export const interestKinds = ['clients', 'organisation', 'municipality', 'network'] as const;
export type InterestKind = (typeof interestKinds)[number];

const ofMunicipality: readonly InterestKind[] = ['clients', 'municipality'];

/** What a party of a kind may say of itself: an access team is an organisation, and part of its municipality. */
export function interestKindsOf(kind: PartyKind): readonly InterestKind[] {
  if (kind === 'municipality' || kind === 'region') return ofMunicipality;
  return kind === 'access-team' ? ['clients', 'organisation', 'municipality'] : ['clients', 'organisation'];
}

/** Kinds of party (product.md, "Who uses it"). */
export const partyKinds = [
  'municipality',
  'provider',
  'client-organisation',
  'access-team',
  'education',
  'preliminary-field',
  'region',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** An access team sits on the side of the municipality it belongs to. `other` counts for neither quorum. */
export const sides = ['municipality', 'provider', 'other'] as const;
export type Side = (typeof sides)[number];
export const sideOfParty = {
  municipality: 'municipality',
  'access-team': 'municipality',
  provider: 'provider',
  'client-organisation': 'other',
  education: 'other',
  'preliminary-field': 'other',
  region: 'other',
} as const satisfies Record<PartyKind, Side>;

/** Levels of a seat: uitvoering, management, bestuur. */
export const levels = ['practice', 'management', 'board'] as const;
export type Level = (typeof levels)[number];

/** Roles that a person holds in a programme, beside seats. */
export const programmeRoles = [
  'programme-manager',
  'network-facilitator',
  'contract-manager',
  'programme-board',
] as const;
export type ProgrammeRole = (typeof programmeRoles)[number];

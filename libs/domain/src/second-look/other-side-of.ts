import { sideOfParty, type PartyKind, type Side } from '../party/party';

/** The two sides that make an agreement together. */
export type LookingSide = Exclude<Side, 'other'>;

/**
 * From which side somebody has to look at an invitation: the one that its writer does not sit on. Who sits on none, or
 * on both, writes for the municipalities, which set the frame.
 */
export function otherSideOf(kindsOfWriter: readonly PartyKind[]): LookingSide {
  const sides = kindsOfWriter.map((kind): Side => sideOfParty[kind]);
  return sides.includes('provider') && !sides.includes('municipality') ? 'municipality' : 'provider';
}

/** Whether somebody sits on the side that has to look, and not on the side of the writer as well. */
export function looksFrom(side: LookingSide, kindsOfReader: readonly PartyKind[]): boolean {
  const sides = kindsOfReader.map((kind): Side => sideOfParty[kind]);
  const sideOfWriter = side === 'provider' ? 'municipality' : 'provider';
  return sides.includes(side) && !sides.includes(sideOfWriter);
}

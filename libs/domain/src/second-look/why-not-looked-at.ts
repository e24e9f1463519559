import type { PartyKind } from '../party/party';
import { looksFrom, otherSideOf } from './other-side-of';

/** What the reader said: the text may go out as it is, or should change first. */
export const lookVerdicts = ['agreed', 'changes'] as const;
export type LookVerdict = (typeof lookVerdicts)[number];

/** Somebody who was asked to look, and what came of it. */
export interface SecondLook {
  readonly readerPersonId: string;
  /** The parties in which the reader holds a seat today. */
  readonly kindsOfReader: readonly PartyKind[];
  /** Null: has not looked yet. */
  readonly verdict: LookVerdict | null;
  /** The digest of the text that the reader saw; null before that. */
  readonly text: string | null;
}

export const whysNotLookedAt = ['nobody-asked', 'awaited', 'changes-proposed', 'text-changed'] as const;
export type WhyNotLookedAt = (typeof whysNotLookedAt)[number];

export interface LookedAt {
  readonly isAsked: boolean;
  /** The digest of the text as it would go out now. */
  readonly text: string;
  readonly writerPersonId: string;
  /** The parties in which the writer holds a seat today. */
  readonly kindsOfWriter: readonly PartyKind[];
  readonly looks: readonly SecondLook[];
}

/**
 * Why an invitation may not go out yet: where the policy asks it, somebody of the other side has to agree with this very
 * text. A change of the text asks again. Null when it may.
 */
export function whyNotLookedAt({ isAsked, text, looks, ...writer }: LookedAt): WhyNotLookedAt | null {
  if (!isAsked) return null;
  const side = otherSideOf(writer.kindsOfWriter);
  const counting = looks.filter(
    ({ readerPersonId, kindsOfReader }) => readerPersonId !== writer.writerPersonId && looksFrom(side, kindsOfReader),
  );
  const ofThisText = counting.filter((look) => look.text === text);
  if (ofThisText.some(({ verdict }) => verdict === 'agreed')) return null;
  if (counting.some(({ verdict }) => verdict === null)) return 'awaited';
  if (ofThisText.length > 0) return 'changes-proposed';
  return counting.length > 0 ? 'text-changed' : 'nobody-asked';
}

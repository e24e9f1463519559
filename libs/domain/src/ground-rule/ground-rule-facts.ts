import type { LevelOfSide } from '../representation/level-participation';

/** What the record holds that shows the ground rules (spelregels) of one task: numbers and ids of events, no names. */
export interface GroundRuleFacts {
  /** Who sits at the table now, and of how many of them the directory says what they know. */
  readonly group: { readonly members: number; readonly known: number };
  /** Who of the parties takes part, was informed and is silent, level by level; without levels that nobody is of. */
  readonly levels: readonly Omit<LevelOfSide, 'side'>[];
  /** Cycles that ended, and which of them got a bulletin. */
  readonly cycles: { readonly ended: number; readonly withBulletin: number; readonly eventIds: readonly string[] };
  /** Reflections that were owed in the cycles that ended, and how many came. */
  readonly reflections: { readonly owed: number; readonly given: number };
  readonly meetings: {
    readonly announced: number;
    /** Announced later than the policy wants; the reason is on record, or the rule is broken. */
    readonly short: number;
    readonly shortWithoutReason: number;
    readonly eventIds: readonly string[];
  };
  /** How often dates were moved, and the mails about it: gone, and still to go. */
  readonly changes: {
    readonly made: number;
    readonly told: number;
    readonly untold: number;
    readonly eventIds: readonly string[];
  };
  readonly ballots: { readonly cast: number; readonly withInterests: number; readonly eventIds: readonly string[] };
  /** Parties at the table, those of them that named an interest, and whether that of the network is named. */
  readonly interests: {
    readonly atTable: number;
    readonly named: number;
    readonly ofNetwork: boolean;
    readonly eventIds: readonly string[];
  };
  /** What chafed and was said aloud: refusals of essential parties, dispositions that did not suffice, objections, conditions. */
  readonly frictions: { readonly named: number; readonly settled: number; readonly eventIds: readonly string[] };
  readonly task: { readonly by: 'content' | 'area'; readonly hasRisks: boolean };
  readonly invited: { readonly parties: number; readonly replied: number; readonly eventIds: readonly string[] };
  /** Who of the other side agreed with the invitation before it went out; null: nobody was asked. */
  readonly secondLook: {
    readonly partyId: string;
    readonly lookedAt: number;
    readonly eventIds: readonly string[];
  } | null;
  /** Parties that were asked to confirm a carried decision, and what they said. */
  readonly confirmations: {
    readonly asked: number;
    readonly confirmed: number;
    /** Said what stands in the way, and of those how many got an answer. */
    readonly obstacles: number;
    readonly handled: number;
    readonly eventIds: readonly string[];
  };
  readonly consultation: { readonly asked: number; readonly reacted: number };
}

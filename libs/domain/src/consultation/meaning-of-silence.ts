/** What silence means, stated before the consultation: no objection, or no position at all. */
export const meaningsOfSilence = ['no-objection', 'no-position'] as const;
export type MeaningOfSilence = (typeof meaningsOfSilence)[number];

/** Somebody of the frozen roster, a party or an individual. */
export interface RosterEntry {
  readonly debtor: string;
  readonly reacted: boolean;
}

export interface Stand {
  readonly debtor: string;
  readonly stand: 'reacted' | MeaningOfSilence;
}

/** How each of the frozen roster counts after closing. Later joiners are no part of it: they are counted apart. */
export function meaningOfSilence(meaning: MeaningOfSilence, roster: readonly RosterEntry[]): readonly Stand[] {
  return roster.map(({ debtor, reacted }) => ({ debtor, stand: reacted ? 'reacted' : meaning }));
}

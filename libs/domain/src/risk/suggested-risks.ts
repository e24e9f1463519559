import type { WindowWarning } from '../plan/window-warnings';
import type { RepresentationGap } from '../representation/representation-gaps';
import type { LocalDate } from '../time/instant';

/** What the process itself may see as a risk. */
export const riskSources = ['essential-silent', 'side-missing', 'window-over-holiday', 'obstacle-named'] as const;
export type RiskSource = (typeof riskSources)[number];

export interface SuggestedRisk {
  /** The same cause has the same key: what was taken up or dismissed is not suggested again. */
  readonly key: string;
  readonly source: RiskSource;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface RiskSight {
  readonly today: LocalDate;
  /** The last day on which the invitation could be answered in time. */
  readonly repliesDueOn: LocalDate;
  readonly parties: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly essential: boolean;
    readonly hasReplied: boolean;
  }[];
  readonly gaps: readonly RepresentationGap[];
  /** What parties say stands in the way of a carried decision, in their own words. */
  readonly obstacles: readonly { readonly answerId: string; readonly party: string; readonly reason: string }[];
  /** Days away in the windows that are still ahead. */
  readonly windows: readonly WindowWarning[];
  /** Keys of what is in the register, or was dismissed. */
  readonly known: readonly string[];
}

/**
 * Risks that the record shows: an essential party that is silent after the date, a side that is missing at the table, a
 * consultation over a school holiday, what stands in the way of a decision. Suggestions: somebody takes them up, with an owner and a date, or says why not.
 */
export function suggestedRisks(sight: RiskSight): readonly SuggestedRisk[] {
  const repliesAreLate = sight.today > sight.repliesDueOn;
  const suggested = [
    ...(repliesAreLate ? [...silentParties(sight), ...missingSides(sight)] : []),
    ...holidayWindows(sight),
    ...namedObstacles(sight),
  ];
  return suggested.filter(({ key }) => !sight.known.includes(key));
}

function silentParties({ parties }: RiskSight): readonly SuggestedRisk[] {
  return parties
    .filter(({ essential, hasReplied }) => essential && !hasReplied)
    .map(({ partyId, name }) => ({
      key: `essential-silent:${partyId}`,
      source: 'essential-silent',
      params: { party: name },
    }));
}

function missingSides({ gaps }: RiskSight): readonly SuggestedRisk[] {
  return gaps.map((gap) => ({ key: `side-missing:${gap}`, source: 'side-missing', params: { gap } }));
}

function holidayWindows({ windows }: RiskSight): readonly SuggestedRisk[] {
  return windows
    .filter(({ step, days }) => step.kind === 'consultation' && days.kind === 'school-holiday')
    .map(({ step: { ordinal }, days: { name, from, until } }) => ({
      key: `window-over-holiday:${String(ordinal)}:${from}`,
      source: 'window-over-holiday',
      params: { ordinal, name, from, until },
    }));
}

function namedObstacles({ obstacles }: RiskSight): readonly SuggestedRisk[] {
  return obstacles.map(({ answerId, party, reason }) => ({
    key: `obstacle-named:${answerId}`,
    source: 'obstacle-named',
    params: { party, reason },
  }));
}

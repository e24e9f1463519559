export const chainRules = [
  'decision-after-consultation',
  'reminders-in-order',
  'one-deadline',
  'answers-kept',
  'opening-records-nothing',
  'essential-parties-stay',
  'nothing-lost-or-doubled',
  'group-representative',
  'quorum-reached',
  'closed-with-anchoring',
] as const;
export type ChainRule = (typeof chainRules)[number];

export const chainStates = ['kept', 'not-yet', 'broken', 'overridden'] as const;
export type ChainState = (typeof chainStates)[number];

/** One fact behind a line; `code` has a sentence in the catalogue, `eventIds` lead to the log. */
export interface ChainEvidence {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly eventIds: readonly string[];
}

export interface ChainLine {
  readonly rule: ChainRule;
  readonly state: ChainState;
  readonly evidence: readonly ChainEvidence[];
}

export function evidence(
  code: string,
  params: ChainEvidence['params'],
  eventIds: readonly string[] = [],
): ChainEvidence {
  return { code, params, eventIds };
}

/** The state of a line over several judgements: one broken breaks it, one open leaves it open. */
export function worstState(states: readonly ChainState[]): ChainState {
  const order = ['broken', 'not-yet', 'overridden', 'kept'] as const;
  return order.find((state) => states.includes(state)) ?? 'kept';
}

import type { Cycle } from '../story.mts';

interface ShortCycle {
  readonly goals: readonly [string, string];
  /** What the first two members do: text and party. */
  readonly actions: readonly [readonly [text: string, party: string], readonly [text: string, party: string]];
  readonly location: string;
  readonly agenda: string;
  /** What each says halfway. */
  readonly lines: readonly [string, string];
  readonly works: readonly [string, string];
  readonly chafes: readonly [string, string];
  readonly next: readonly [string, string];
  readonly succeeded: readonly [string, string];
}

/** A cycle of ten working days of a group of which two members tell how it goes; all of it is done in the end. */
export function shortCycle(of: ShortCycle): Cycle {
  const [first, second] = of.actions;
  return {
    goals: of.goals,
    actions: [
      { text: first[0], party: first[1], due: 7, doneOn: 6 },
      { text: second[0], party: second[1], due: 8, doneOn: 8 },
    ],
    meeting: { on: 10, from: '10:00', until: '12:00', location: of.location, agenda: of.agenda },
    checkIns: [
      { party: first[1], on: 5, line: of.lines[0], goals: ['on-track', 'on-track'] },
      { party: second[1], on: 6, line: of.lines[1], goals: ['on-track', 'behind'] },
    ],
    reflections: ([first, second] as const).map(([, party], at) => ({
      party,
      on: 8 + at,
      works: of.works[at] ?? '',
      chafes: of.chafes[at] ?? '',
      next: of.next[at] ?? '',
      succeeded: of.succeeded[at] ?? '',
    })),
  };
}

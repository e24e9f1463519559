import type { World } from './world.mts';

export interface Asked {
  /** Who is asked what, by names that are the same in every run with one seed. */
  readonly keys: readonly (string | number)[];
  /** How many mails asked it before this one. */
  readonly reminders: number;
  readonly endsAt: number;
}

const habits = { soon: 50, someday: 15, 'last-morning': 12, 'last-moment': 10, 'too-late': 5, forgets: 8 } as const;
const habitsWhenReminded = {
  soon: 60,
  someday: 0,
  'last-morning': 10,
  'last-moment': 10,
  'too-late': 5,
  forgets: 15,
} as const;
/** Mails of a day go in its middle eight tenths: who answers before them crosses the reminder that is being written. */
const beforeMails = 0.12;
/** In the last second, and some just too late: the instant itself has to part them. */
const rushMs: readonly [number, number] = [-1_200, 150];

/** In how many milliseconds somebody gets to it; undefined: not after this mail. */
export function whenAtIt({ chance, dayMs }: World, { keys, reminders, endsAt }: Asked): number | undefined {
  const habit = chance.one(reminders === 0 ? habits : habitsWhenReminded, 'habit', ...keys, reminders);
  const left = Math.max(0, endsAt - Date.now());
  const within = (least: number, most: number): number => chance.between(least, most, 'when', ...keys, reminders);
  const isInRush = chance.happens(0.6, 'rush', ...keys, reminders);
  switch (habit) {
    case 'soon':
      return within(0.1, 2.5) * dayMs;
    case 'someday':
      return within(0, 1) * left;
    case 'last-morning':
      return Math.max(0, left - dayMs + within(-beforeMails, beforeMails) * dayMs);
    case 'last-moment':
      return Math.max(0, left + (isInRush ? within(...rushMs) : within(-0.3, 0) * dayMs));
    case 'too-late':
      return left + within(0.1, 1.5) * dayMs;
    case 'forgets':
      return undefined;
  }
}

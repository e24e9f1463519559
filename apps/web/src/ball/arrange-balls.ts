import type { Ball } from '@samenspel/contracts';

/** The names of the filters in the address. */
export const filterNames = ['zoek', 'per', 'laat'] as const;
export type FilterName = (typeof filterNames)[number];

export const groupings = ['holder', 'party', 'task'] as const;
export type Grouping = (typeof groupings)[number];

/** What the address says about the list: `?per=party&laat=ja&zoek=haarlem`. */
export interface BallFilter {
  readonly by: Grouping;
  readonly lateOnly: boolean;
  readonly words: string;
}

export interface BallGroup {
  readonly key: string;
  /** Null: a seat that nobody holds. */
  readonly name: string | null;
  readonly balls: readonly Ball[];
}

export function filterOf(search: URLSearchParams): BallFilter {
  const by = groupings.find((grouping) => grouping === search.get('per')) ?? 'holder';
  return { by, lateOnly: search.get('laat') === 'ja', words: search.get('zoek') ?? '' };
}

/** The balls that fit, in groups; both keep the order of the API: who waited longest comes first. */
export function arrangeBalls(balls: readonly Ball[], filter: BallFilter): readonly BallGroup[] {
  const groups = new Map<string, Ball[]>();
  for (const ball of balls.filter((each) => fits(each, filter))) {
    const key = keyOf[filter.by](ball);
    groups.set(key, [...(groups.get(key) ?? []), ball]);
  }
  return [...groups].map(([key, members]) => ({ key, name: nameOf(members[0], filter.by), balls: members }));
}

const keyOf: Record<Grouping, (ball: Ball) => string> = {
  holder: ({ debtor }) => debtor,
  party: ({ debtor, partyName }) => partyName ?? debtor,
  task: ({ taskId }) => taskId,
};

function nameOf(ball: Ball | undefined, by: Grouping): string | null {
  if (ball === undefined) return null;
  if (by === 'task') return ball.taskTitle;
  return (by === 'party' ? ball.partyName : null) ?? ball.personName ?? (isOfParty(ball) ? ball.partyName : null);
}

/** A party owes it as a whole: any of its people can do it. */
export const isOfParty = ({ debtor }: Ball): boolean => debtor.startsWith('party:');

export const isLate = ({ deadline }: Ball): boolean => deadline.workingDaysLeft < 0;

function fits(ball: Ball, { lateOnly, words }: BallFilter): boolean {
  if (lateOnly && !isLate(ball)) return false;
  const text = [ball.partyName, ball.personName, ball.taskTitle, ball.subject].join(' ').toLowerCase();
  return text.includes(words.trim().toLowerCase());
}

import type { PartyConfirmationView } from '@samenspel/contracts';
import type { Mark } from '../ui';

type State = PartyConfirmationView['state'];

export const markOf: Readonly<Record<State, Mark>> = {
  confirmed: 'done',
  obstacle: 'missing',
  handled: 'overridden',
  awaited: 'open',
  late: 'late',
};

/** How many parties confirmed, and how many see something in the way. */
export function countOf(parties: readonly Pick<PartyConfirmationView, 'state'>[]): {
  readonly done: number;
  readonly of: number;
  readonly obstacles: number;
} {
  const count = (...states: readonly State[]): number => parties.filter(({ state }) => states.includes(state)).length;
  return { done: count('confirmed'), of: parties.length, obstacles: count('obstacle', 'handled') };
}

import type { GoalView, IterationView } from '@samenspel/contracts';
import type { Mark } from '../ui/mark-shape';

export type GoalState = GoalView['state'];
export const goalStates = ['on-track', 'behind', 'help-needed', 'reached'] as const satisfies readonly GoalState[];

/** By goal id: what a button of the mail filled in, until it is sent or the person taps another. */
export type SuggestedStates = Readonly<Record<string, GoalState>>;

export const markOfState: Readonly<Record<GoalState, Mark>> = {
  'on-track': 'now',
  behind: 'late',
  'help-needed': 'missing',
  reached: 'done',
};

/** A choice of the mail fills in every goal that is not reached yet; nothing once the check-in was given. */
export function suggestedStates(
  { goals, checkIn, may }: Pick<IterationView, 'goals' | 'checkIn' | 'may'>,
  choice: string | undefined,
): SuggestedStates {
  const state = goalStates.find((known) => known === choice);
  if (state === undefined || checkIn !== null || !may.answer) return {};
  return Object.fromEntries(goals.filter((goal) => goal.state !== 'reached').map(({ id }) => [id, state]));
}

/** How the goals stand as the check-in says it. */
export const statesToSend = (
  goals: readonly GoalView[],
  suggested: SuggestedStates,
): { goalId: string; state: GoalState }[] =>
  goals.map(({ id, state }) => ({ goalId: id, state: suggested[id] ?? state }));

/** After a tap: that goal says what was tapped. */
export const withoutGoal = (suggested: SuggestedStates, goalId: string): SuggestedStates =>
  Object.fromEntries(Object.entries(suggested).filter(([id]) => id !== goalId));

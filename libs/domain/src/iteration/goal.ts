/** How an interim goal stands, as the group says it. One that is not reached moves along to the next cycle. */
export const goalStates = ['on-track', 'behind', 'help-needed', 'reached'] as const;
export type GoalState = (typeof goalStates)[number];

import type { GoalView } from '@samenspel/contracts';
import type { Goal } from '@samenspel/persistence';

export function goalViewOf({ id, text, state, carriedFrom, version }: Goal): GoalView {
  return { id, text, state, carriedOver: carriedFrom !== null, version };
}

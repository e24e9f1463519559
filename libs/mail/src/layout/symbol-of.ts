import type { StationState } from '../model/parts';

/** Shape and word say the state; colour only helps. */
export const symbolOf = { done: '✓', now: '●', planned: '○', paused: '‖' } as const satisfies Record<
  StationState,
  string
>;

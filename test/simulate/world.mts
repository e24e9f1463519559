import { setTimeout as pause } from 'node:timers/promises';
import type { Tally } from '../../infra/sample/http.mts';
import { RefusedError } from '../../infra/sample/http.mts';
import type { Chance } from './chance.mts';
import type { Ledger } from './ledger.mts';
import type { Region } from './region.mts';

/** What everybody in the simulation shares: the place, the pace, chance, and the ledger of what they sent. */
export interface World {
  readonly base: string;
  readonly region: Region;
  /** Tasks that were there before: what they still ask is not for this simulation. */
  readonly olderTasks: Set<string>;
  readonly dayMs: number;
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly tally: Tally;
  /** How often people did what only some of them do. */
  readonly acts: Map<string, number>;
  /** Aborted when the last task ended: nobody begins anything any more. */
  readonly over: AbortSignal;
}

/** Refusals that a person would shrug at: too late, done already, not for me any more, somebody was before me. */
const shrugged = [401, 403, 404, 409, 410, 412, 422, 423];

/** Waits so long, and says whether there still is something to do then. */
export async function waits({ over }: World, ms: number): Promise<boolean> {
  if (ms > 0) await pause(ms, undefined, { signal: over }).catch(() => undefined);
  return !over.aborted;
}

/** Does something as a person does: a refusal is counted, what nobody expects is written down; neither ends the rest. */
export async function tries<Done>(world: World, what: string, act: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RefusedError && shrugged.includes(error.status)) world.ledger.refused(error.code);
    else if (!world.over.aborted)
      world.ledger.surprises.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

export function did({ acts }: World, what: string): void {
  acts.set(what, (acts.get(what) ?? 0) + 1);
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../infra/local/stack.mts';

export interface KillPlan {
  readonly parts: readonly string[];
  readonly everyMs: number;
  /** Deletes the database of Temporal, once, while the first consultation is open. */
  readonly losesTemporal: boolean;
}

export interface Killer {
  readonly kills: Readonly<Record<string, number>>;
  start(say: (line: string) => void): void;
  /** Tells which step the play has come to. */
  sees(stepKind: string): void;
  stop(): Promise<void>;
}

type Part = Parameters<Stack['kill']>[0];
export type KillableStack = Pick<Stack, 'kill' | 'whenUp' | 'loseTemporal'>;

/** `kill -9` of the parts in turn, as long as the play lasts. */
export function killNowAndThen(stack: KillableStack, plan: KillPlan): Killer {
  const kills: Record<string, number> = {};
  const stopping = new AbortController();
  let killing: Promise<void> = Promise.resolve();

  const isStopping = (): boolean => stopping.signal.aborted;
  async function killInTurn(say: (line: string) => void): Promise<void> {
    for (let turn = 0; plan.parts.length > 0 && !stopping.signal.aborted; turn += 1) {
      await pause(plan.everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping()) return;
      const part = plan.parts[turn % plan.parts.length] as Part;
      say(`${part} wordt gedood (kill -9) en start vanzelf weer`);
      await stack.kill(part);
      kills[part] = (kills[part] ?? 0) + 1;
      await stack.whenUp(part);
    }
  }

  const reached = new Set<string>();

  async function loseTemporalOnce(say: (line: string) => void): Promise<void> {
    while (plan.losesTemporal && !stopping.signal.aborted) {
      await pause(100);
      if (!reached.has('consultation')) continue;
      say('de database van Temporal wordt gewist');
      await stack.loseTemporal();
      kills['temporal-database'] = 1;
      return;
    }
  }

  return {
    kills,
    start(say) {
      killing = Promise.all([killInTurn(say), loseTemporalOnce(say)]).then(() => undefined);
    },
    sees(stepKind) {
      reached.add(stepKind);
    },
    async stop() {
      stopping.abort();
      await killing;
    },
  };
}

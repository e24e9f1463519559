import type { KillableStack } from '../play/kill-now-and-then.mts';

/** A part that was killed, from that moment until it was ready again. */
export interface Outage {
  readonly part: string;
  readonly from: number;
  readonly until: number;
}

/** The stack, with somebody beside it who writes down how long each part was away. */
export function withOutagesNoted(stack: KillableStack): { stack: KillableStack; outages: readonly Outage[] } {
  const outages: Outage[] = [];
  const downSince = new Map<string, number>();
  return {
    outages,
    stack: {
      kill: async (part) => {
        downSince.set(part, Date.now());
        await stack.kill(part);
      },
      whenUp: async (part, withinMs) => {
        await stack.whenUp(part, withinMs);
        const from = downSince.get(part);
        if (from === undefined) return;
        outages.push({ part, from, until: Date.now() });
        downSince.delete(part);
      },
      loseTemporal: async () => {
        const from = Date.now();
        await stack.loseTemporal();
        outages.push({ part: 'temporal', from, until: Date.now() });
      },
    },
  };
}

/** How long something was away between two moments; two parts that were away together count once. */
export function downBetween(outages: readonly Outage[], from: number, until: number): number {
  const inside = outages
    .map((outage) => ({ from: Math.max(from, outage.from), until: Math.min(until, outage.until) }))
    .filter((each) => each.until > each.from)
    .sort((a, b) => a.from - b.from);
  let down = 0;
  let reached = from;
  for (const each of inside) {
    down += Math.max(0, each.until - Math.max(reached, each.from));
    reached = Math.max(reached, each.until);
  }
  return down;
}

/** Where a station or a cycle of a task stands. */
export type LineState = 'done' | 'now' | 'open' | 'sentBack' | 'paused';

/** A small station on the stretch of the iterations. */
export interface LineCycle {
  readonly number: number;
  readonly state: LineState;
}

/** One of the five stations; every text is in words already. */
export interface LineStation {
  readonly key: string;
  readonly name: string;
  readonly state: LineState;
  /** "2-22 okt", "tot 24 feb", "3, 6, 12 mnd". */
  readonly dates?: string;
  /** Only at the current station: "tussenstand tot en met 3 december". */
  readonly note?: string;
  /** Why it was sent back; only with the state `sentBack`. */
  readonly reason?: string;
  readonly cycles?: readonly LineCycle[];
}

export interface LineOfTask {
  readonly stations: readonly LineStation[];
  /** What happens next by itself: "dinsdag 1 december om 9.00 uur gaat een herinnering naar 3 leden." */
  readonly next?: string;
  /** "antwoord van 2 essentiële partijen, 3 reacties zonder afhandeling." */
  readonly stillNeeded?: string;
}

/** The station at which the task stands; undefined when it has ended. */
export function currentStation({ stations }: LineOfTask): LineStation | undefined {
  return stations.find(({ state }) => state === 'now' || state === 'paused');
}

/** How much of the stretch of the cycles lies behind the task, in percent. */
export function cycleProgress(cycles: readonly LineCycle[]): number {
  const ahead = cycles.findIndex(({ state }) => state !== 'done');
  const reached = ahead === -1 ? cycles.length + 1 : cycles[ahead]?.state === 'open' ? ahead : ahead + 1;
  return Math.round((100 * reached) / (cycles.length + 1));
}

/** The stretch that a send-back spans, as indexes of stations: from the one that sent back to where the task stands now. */
export function sendBack({ stations }: LineOfTask): { readonly from: number; readonly to: number } | undefined {
  const from = stations.findIndex(({ state }) => state === 'sentBack');
  const to = stations.findIndex(({ state }) => state === 'now' || state === 'paused');
  return from > to && to >= 0 ? { from, to } : undefined;
}

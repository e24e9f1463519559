import { chainStart, type SealableEvent, sealHash } from '@samenspel/persistence';

/** The last seal of a stream. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface Seal {
  readonly stream: string;
  readonly seq: number;
  readonly eventId: string;
  readonly hash: string;
}

/** Gives each event its place in its stream, gap-free after the head, and the hash that chains it to the one before. */
export function chainEvents(events: readonly SealableEvent[], heads: ReadonlyMap<string, ChainHead>): readonly Seal[] {
  const latest = new Map(heads);
  return events.map((event) => {
    const { seq: before, hash: previous } = latest.get(event.stream) ?? { seq: 0, hash: chainStart };
    const seq = before + 1;
    const hash = sealHash(previous, seq, event);
    latest.set(event.stream, { seq, hash });
    return { stream: event.stream, seq, eventId: event.id, hash };
  });
}

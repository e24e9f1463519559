import type { Actor } from '@samenspel/domain';

/** The seat at the table for which somebody is here: that of the link, else the first of their own. */
export function ownSeatOf(actor: Actor, workGroupSeatIds: readonly string[]): string | null {
  const own = actor.link === undefined ? actor.seats.map(({ seatId }) => seatId) : [actor.link.seatId];
  return workGroupSeatIds.find((seatId) => own.includes(seatId)) ?? null;
}

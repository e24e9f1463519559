export interface SenderIds {
  readonly partyId?: string;
  readonly seatId?: string;
  readonly personId?: string;
}

/** `party:<id>`, `seat:<id>` or `person:<id>`; its form was checked at the edge. */
export function idsOfSender(sender: string): SenderIds {
  const [kind, id] = sender.split(':');
  if (kind === 'party') return { partyId: id };
  return kind === 'seat' ? { seatId: id } : { personId: id };
}

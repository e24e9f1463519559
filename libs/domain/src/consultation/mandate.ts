import { DomainError } from '../error/domain-error';

/** A seat of a party that is valid today, as far as its mandate depends on it. */
export interface SeatOfVoice {
  readonly seatId: string;
  /** Null: nobody holds it now. */
  readonly personId: string | null;
  /** Marked as holding the mandate of the party. */
  readonly hasMandate: boolean;
  /** The party is written to through it in this task. */
  readonly isContact: boolean;
  /** Who holds the seat of the regular deputy. */
  readonly deputyPersonId: string | null;
  /** Who stands in while the holder is away today. */
  readonly standInPersonIds: readonly string[];
}

/** Somebody whose confirmation is the voice of the party. */
export interface MandateHolder {
  readonly personId: string;
  /** Whom somebody stands in for: the holder who is away, or the empty seat (null). Absent: the holder self. */
  readonly standsInFor?: string | null;
}

/**
 * Who may confirm the voice of a party: the seats that are marked for it; without one its contact for the task; without
 * that every seat, as they are then all asked. For who is away the one who stands in may do it as well, and for an empty
 * seat its regular deputy.
 */
export function mandateHolders(seats: readonly SeatOfVoice[]): readonly MandateHolder[] {
  const chosen = [seats.filter(({ hasMandate }) => hasMandate), seats.filter(isHeldContact)]
    .map((some) => some.flatMap(holdersOf))
    .find((holders) => holders.length > 0);
  return onePerPerson(chosen ?? seats.flatMap(holdersOf));
}

const isHeldContact = ({ isContact, personId }: SeatOfVoice): boolean => isContact && personId !== null;

function holdersOf({ personId, deputyPersonId, standInPersonIds }: SeatOfVoice): readonly MandateHolder[] {
  if (personId === null) return deputyPersonId === null ? [] : [{ personId: deputyPersonId, standsInFor: null }];
  return [{ personId }, ...standInPersonIds.map((standIn) => ({ personId: standIn, standsInFor: personId }))];
}

/** Who holds it in their own right is not named as a stand-in too. */
function onePerPerson(holders: readonly MandateHolder[]): readonly MandateHolder[] {
  const inOrder = holders.toSorted((a, b) => Number('standsInFor' in a) - Number('standsInFor' in b));
  return inOrder.filter(({ personId }, at) => inOrder.findIndex((one) => one.personId === personId) === at);
}

/** Only who holds the mandate confirms what counts as the voice of the party. Throws VOICE_NEEDS_MANDATE. */
export function checkMandate(holders: readonly MandateHolder[], personId: string): void {
  if (!holders.some((holder) => holder.personId === personId)) throw new DomainError('VOICE_NEEDS_MANDATE', {});
}

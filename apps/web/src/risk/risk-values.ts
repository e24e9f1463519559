/** In a field a choice needs a value; in the API the programme manager is no seat. */
export const MANAGER = 'manager';

export interface RiskValues {
  readonly text: string;
  readonly ownerSeatId: string;
  readonly lookAgainOn: string;
}

interface Wanted {
  readonly text: string;
  readonly ownerSeatId: string | null;
  readonly lookAgainOn: string;
}

/** The fields as the API takes them. */
export const wantedOf = ({ text, ownerSeatId, lookAgainOn }: RiskValues): Wanted => ({
  text,
  lookAgainOn,
  ownerSeatId: ownerSeatId === MANAGER ? null : ownerSeatId,
});

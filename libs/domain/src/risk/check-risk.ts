import { DomainError } from '../error/domain-error';
import type { LocalDate } from '../time/instant';

export interface WantedRisk {
  /** Null: the programme manager of the task. */
  readonly ownerSeatId: string | null;
  readonly lookAgainOn: LocalDate;
}

export interface RiskGround {
  readonly today: LocalDate;
  /** Seats that may own a risk: those of invited parties that somebody holds. */
  readonly seatIds: readonly string[];
}

/** Whether a risk may stand in the register like this. Throws RISK_DATE_PAST or RISK_OWNER_UNKNOWN. */
export function checkRisk({ ownerSeatId, lookAgainOn }: WantedRisk, { today, seatIds }: RiskGround): void {
  if (lookAgainOn < today) throw new DomainError('RISK_DATE_PAST', { lookAgainOn, today });
  if (ownerSeatId !== null && !seatIds.includes(ownerSeatId))
    throw new DomainError('RISK_OWNER_UNKNOWN', { ownerSeatId });
}

/** Whether its owner has to look at a risk again. */
export function isRiskDue(
  { status, lookAgainOn }: { readonly status: 'open' | 'closed'; readonly lookAgainOn: LocalDate },
  today: LocalDate,
): boolean {
  return status === 'open' && lookAgainOn <= today;
}

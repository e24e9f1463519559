import { DomainError } from '../error/domain-error';
import type { LocalDate } from '../time/instant';

export interface AbsencePeriod {
  readonly fromOn: LocalDate;
  /** The last day away. */
  readonly untilOn: LocalDate;
}

export interface AbsenceSight {
  readonly today: LocalDate;
  /** The other periods of the same person. */
  readonly others: readonly AbsencePeriod[];
  readonly partyIdsOfPerson: readonly string[];
  /** Whose seat deputises; null: the regular deputy of each seat. */
  readonly deputy: { readonly partyId: string; readonly personId: string | null } | null;
  readonly personId: string;
}

/**
 * Whether somebody may be away like this. The deputy speaks for the same party, so nobody answers for an organisation that
 * is not theirs.
 * @throws DomainError ABSENCE_ENDS_BEFORE_START, ABSENCE_IN_THE_PAST, ABSENCE_OVERLAPS or ABSENCE_DEPUTY_NOT_POSSIBLE
 */
export function checkAbsence(period: AbsencePeriod, sight: AbsenceSight): void {
  const { fromOn, untilOn } = period;
  if (untilOn < fromOn) throw new DomainError('ABSENCE_ENDS_BEFORE_START', { fromOn, untilOn });
  if (untilOn < sight.today) throw new DomainError('ABSENCE_IN_THE_PAST', { untilOn, today: sight.today });
  const other = sight.others.find((each) => each.fromOn <= untilOn && each.untilOn >= fromOn);
  if (other !== undefined) throw new DomainError('ABSENCE_OVERLAPS', { fromOn: other.fromOn, untilOn: other.untilOn });
  if (!canDeputise(sight)) throw new DomainError('ABSENCE_DEPUTY_NOT_POSSIBLE', { personId: sight.personId });
}

function canDeputise({ deputy, personId, partyIdsOfPerson }: AbsenceSight): boolean {
  if (deputy === null) return true;
  return deputy.personId !== null && deputy.personId !== personId && partyIdsOfPerson.includes(deputy.partyId);
}

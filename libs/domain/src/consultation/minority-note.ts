import { DomainError } from '../error/domain-error';

/** Who confirmed the position of a party; null: nobody did yet. */
export interface PositionOfParty {
  readonly confirmedBy: string | null;
}

/**
 * A minority note stands beside the position of the own party, by a colleague who sees it differently. Throws
 * MINORITY_NOTE_WITHOUT_POSITION while there is none, and MINORITY_NOTE_BY_VOICE for who confirmed it.
 */
export function checkMinorityNote({ confirmedBy }: PositionOfParty, personId: string): void {
  if (confirmedBy === null) throw new DomainError('MINORITY_NOTE_WITHOUT_POSITION', {});
  if (confirmedBy === personId) throw new DomainError('MINORITY_NOTE_BY_VOICE', {});
}

/**
 * The notes that stand beside a position. The last one who confirmed it speaks for the party: a note that they wrote
 * before that is no minority any more.
 */
export function notesBeside<Note extends { readonly personId: string }>(
  { confirmedBy }: PositionOfParty,
  notes: readonly Note[],
): readonly Note[] {
  return confirmedBy === null ? [] : notes.filter(({ personId }) => personId !== confirmedBy);
}

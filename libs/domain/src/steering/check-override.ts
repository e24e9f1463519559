import { DomainError } from '../error/domain-error';
import type { StepKind } from '../process/stages';
import type { OverrideSubject } from './command';

/** In which step each of the four rules lies that somebody can set aside by name. */
export const stepOfOverride = {
  'missing-side': 'invitation',
  'essential-party': 'invitation',
  'early-close': 'consultation',
  'missing-quorum': 'decision',
} as const satisfies Record<OverrideSubject, StepKind>;

export interface Override {
  readonly subject: OverrideSubject;
  readonly kind: StepKind;
  readonly partyId: string | undefined;
  /** Whether the named party is essential to this task. */
  readonly isEssential: boolean;
}

/** Throws OVERRIDE_OUT_OF_PLACE or OVERRIDE_PARTY_NOT_ESSENTIAL. */
export function checkOverride({ subject, kind, partyId, isEssential }: Override): void {
  if (kind !== stepOfOverride[subject]) throw new DomainError('OVERRIDE_OUT_OF_PLACE', { subject, step: kind });
  if (subject === 'essential-party' && !isEssential)
    throw new DomainError('OVERRIDE_PARTY_NOT_ESSENTIAL', { partyId: partyId ?? null });
}

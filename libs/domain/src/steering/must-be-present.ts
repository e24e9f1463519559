import { DomainError } from '../error/domain-error';
import type { StepKind } from '../process/stages';

/** The step that was opened last, when it is of one of these kinds. Throws COMMAND_OUT_OF_PLACE. */
export function mustBePresent<Step extends { readonly kind: StepKind }>(
  present: Step | undefined,
  kinds: readonly StepKind[],
): Step {
  if (present === undefined || !kinds.includes(present.kind))
    throw new DomainError('COMMAND_OUT_OF_PLACE', { present: present?.kind ?? null, expected: kinds.join(' ') });
  return present;
}

import type { StepStatus } from '../process/stages';
import type { Instant } from '../time/instant';

/** A step that is open past its date: the planned dates of the steps behind it say nothing, they wait for it. */
export function isHeldUp(
  step: { readonly status: StepStatus; readonly endsAt: Instant } | undefined,
  now: Instant,
): boolean {
  return step?.status === 'open' && now >= step.endsAt;
}

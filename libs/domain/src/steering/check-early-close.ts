import { closesEarly, type OpenConsultation } from '../consultation/closes-early';
import { DomainError } from '../error/domain-error';
import type { Policy } from '../policy/policy';
import type { StepKind } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';

export interface StepToClose extends OpenConsultation {
  readonly kind: StepKind;
}

/**
 * Only a consultation closes early, by the rule of `closesEarly`. Throws CLOSE_EARLY_NOT_A_CONSULTATION,
 * CLOSE_EARLY_BEFORE_MINIMUM or CLOSE_EARLY_NOT_ALL_FINAL.
 */
export function checkEarlyClose(policy: Policy, calendar: Calendar, step: StepToClose, today: LocalDate): void {
  const { kind, pausedDays } = step;
  if (kind !== 'consultation') throw new DomainError('CLOSE_EARLY_NOT_A_CONSULTATION', { kind });
  const close = closesEarly(policy, calendar, step, today);
  if (close.allowed) return;
  if (close.because === 'not-everybody-final')
    throw new DomainError('CLOSE_EARLY_NOT_ALL_FINAL', { open: close.waitingFor });
  const minimumDays = policy.consultation.minimumDays + pausedDays;
  throw new DomainError('CLOSE_EARLY_BEFORE_MINIMUM', { minimumDays, from: close.from });
}

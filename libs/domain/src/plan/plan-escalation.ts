import { escalationTiers, type EscalationTier, type Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';
import { addWorkingDays } from './add-working-days';
import { momentOn } from './moment-on';
import type { Moment } from './plan';

export interface EscalationMoment extends Moment {
  readonly kind: 'escalation';
  readonly tier: EscalationTier;
}

/**
 * The four tiers for an essential party that is silent or refuses, counted in working days from the due date or from an
 * earlier refusal (`from`). Throws CALENDAR_TOO_SHORT.
 */
export function planEscalation(
  policy: Policy,
  calendar: Calendar,
  from: LocalDate,
  taskId: string,
): readonly EscalationMoment[] {
  return escalationTiers.map((tier) => {
    const offset = policy.invitation.escalation[tier];
    const times = momentOn(calendar, addWorkingDays(calendar, from, offset), taskId);
    return { kind: 'escalation', key: `escalation:${tier}`, tier, offset, ...times };
  });
}

import { addWorkingDays } from '../plan/add-working-days';
import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';

export interface OpenConsultation {
  readonly opensOn: LocalDate;
  /** Working days touched by pauses: nobody could answer then. */
  readonly pausedDays: number;
  /** Everybody of the frozen roster, parties and individuals. */
  readonly onRoster: number;
  /** How many of them marked their reaction as final. */
  readonly final: number;
}

export type EarlyClose =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: 'minimum-window'; readonly from: LocalDate }
  | { readonly allowed: false; readonly because: 'not-everybody-final'; readonly waitingFor: number };

/**
 * Whether the programme manager may close a consultation before its closing instant without an override: the minimum
 * window has passed and everybody on the roster has marked the reaction as final. Throws CALENDAR_TOO_SHORT.
 */
export function closesEarly(
  policy: Policy,
  calendar: Calendar,
  consultation: OpenConsultation,
  today: LocalDate,
): EarlyClose {
  const window = policy.consultation.minimumDays + consultation.pausedDays;
  const from = addWorkingDays(calendar, consultation.opensOn, window + 1);
  if (today < from) return { allowed: false, because: 'minimum-window', from };
  const waitingFor = consultation.onRoster - consultation.final;
  if (waitingFor > 0) return { allowed: false, because: 'not-everybody-final', waitingFor };
  return { allowed: true };
}

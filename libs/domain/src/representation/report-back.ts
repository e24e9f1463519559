import { DomainError } from '../error/domain-error';
import { workingDaysBetween } from '../plan/working-days-between';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';

export interface SeatReport {
  /** When the seat last told those whom it speaks for how it goes; null: not yet. */
  readonly reportedOn: LocalDate | null;
  readonly joinedOn: LocalDate;
}

export interface ReportGround {
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** How long a cycle lasts by the policy of the task, in working days. */
  readonly cycleDays: number;
}

/** Whether a seat told those whom it speaks for longer ago than a cycle lasts; who just joined has a cycle for it. */
export function isReportBackDue({ reportedOn, joinedOn }: SeatReport, ground: ReportGround): boolean {
  const since = reportedOn !== null && reportedOn > joinedOn ? reportedOn : joinedOn;
  return workingDaysBetween(ground.calendar, since, ground.today) > ground.cycleDays;
}

/** What was not done yet is not said to be done. Throws REPORT_BACK_IN_THE_FUTURE. */
export function checkReportBack(on: LocalDate, today: LocalDate): void {
  if (on > today) throw new DomainError('REPORT_BACK_IN_THE_FUTURE', { on, today });
}

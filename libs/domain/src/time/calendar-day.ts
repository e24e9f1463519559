import type { Instant, LocalDate } from './instant';

/**
 * One day of a calendar, as data. A day holds `t` when `startsAt <= t < endsAt`; a day of a paced calendar may be
 * empty (`startsAt === endsAt`) and then holds nothing. Days follow each other without gaps: the end of one is the
 * start of the next.
 */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly working: boolean;
  /** Why the day is not a working day; absent on working days. */
  readonly whyNot?: NonWorkingReason;
  readonly startsAt: Instant;
  /** Process mail goes out from this instant (09.00 in real time) ... */
  readonly mailFrom: Instant;
  /** ... until this one, exclusive (17.00 in real time). */
  readonly mailUntil: Instant;
  readonly endsAt: Instant;
}

export const nonWorkingReasons = [
  'saturday',
  'sunday',
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
  'closing-day', // of the programme, entered by hand
] as const;
export type NonWorkingReason = (typeof nonWorkingReasons)[number];

/** How the days of a virtual calendar pass. */
export interface PaceOfDays {
  /** How long a working day lasts; other days last nothing. */
  readonly workingDayMs: number;
  /** From this date on days pass as on the wall: the calendar caught up with the present. Absent: it never does. */
  readonly realFrom?: LocalDate;
}

/** A calendar: its days in order, and the name of the rules that made it. Frozen in each task. */
export interface Calendar {
  readonly v: 1;
  /** `real`, or how the days of a virtual calendar pass. */
  readonly pace: 'real' | PaceOfDays;
  readonly days: readonly CalendarDay[];
}

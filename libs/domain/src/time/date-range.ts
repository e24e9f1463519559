import type { LocalDate } from './instant';

/** Days that follow each other, the first and the last included. */
export interface DateRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export const isInRange = (date: LocalDate, { from, until }: DateRange): boolean => from <= date && date <= until;

export const rangesOverlap = (one: DateRange, other: DateRange): boolean =>
  one.from <= other.until && other.from <= one.until;

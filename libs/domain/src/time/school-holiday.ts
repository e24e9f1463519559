import type { DateRange } from './date-range';

/** The three regions over which the Dutch school holidays are spread. */
export const schoolRegions = ['noord', 'midden', 'zuid'] as const;
export type SchoolRegion = (typeof schoolRegions)[number];

export const schoolHolidayNames = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const;
export type SchoolHolidayName = (typeof schoolHolidayNames)[number];

export interface SchoolHoliday extends DateRange {
  readonly name: SchoolHolidayName;
}

import type { SchoolHoliday, SchoolHolidayName, SchoolRegion } from '@samenspel/domain';

type Year = Readonly<Record<SchoolRegion, readonly SchoolHoliday[]>>;

const holiday = (name: SchoolHolidayName, from: string, until: string): SchoolHoliday => ({ name, from, until });

/**
 * The dates that the ministry of Education publishes per school year: www.rijksoverheid.nl/onderwerpen/schoolvakanties,
 * "Overzicht schoolvakanties per schooljaar". Those of Christmas, summer and the one week in May hold for every school;
 * those of autumn and spring are advice, and a school may lengthen May: so they are worth a warning and move no date.
 */
const years: readonly Year[] = [
  // 2025-2026
  {
    noord: [
      holiday('autumn', '2025-10-18', '2025-10-26'),
      holiday('christmas', '2025-12-20', '2026-01-04'),
      holiday('spring', '2026-02-21', '2026-03-01'),
      holiday('may', '2026-04-25', '2026-05-03'),
      holiday('summer', '2026-07-04', '2026-08-16'),
    ],
    midden: [
      holiday('autumn', '2025-10-18', '2025-10-26'),
      holiday('christmas', '2025-12-20', '2026-01-04'),
      holiday('spring', '2026-02-14', '2026-02-22'),
      holiday('may', '2026-04-25', '2026-05-03'),
      holiday('summer', '2026-07-18', '2026-08-30'),
    ],
    zuid: [
      holiday('autumn', '2025-10-11', '2025-10-19'),
      holiday('christmas', '2025-12-20', '2026-01-04'),
      holiday('spring', '2026-02-14', '2026-02-22'),
      holiday('may', '2026-04-25', '2026-05-03'),
      holiday('summer', '2026-07-11', '2026-08-23'),
    ],
  },
  // 2026-2027
  {
    noord: [
      holiday('autumn', '2026-10-10', '2026-10-18'),
      holiday('christmas', '2026-12-19', '2027-01-03'),
      holiday('spring', '2027-02-20', '2027-02-28'),
      holiday('may', '2027-04-24', '2027-05-02'),
      holiday('summer', '2027-07-10', '2027-08-22'),
    ],
    midden: [
      holiday('autumn', '2026-10-17', '2026-10-25'),
      holiday('christmas', '2026-12-19', '2027-01-03'),
      holiday('spring', '2027-02-20', '2027-02-28'),
      holiday('may', '2027-04-24', '2027-05-02'),
      holiday('summer', '2027-07-17', '2027-08-29'),
    ],
    zuid: [
      holiday('autumn', '2026-10-17', '2026-10-25'),
      holiday('christmas', '2026-12-19', '2027-01-03'),
      holiday('spring', '2027-02-13', '2027-02-21'),
      holiday('may', '2027-04-24', '2027-05-02'),
      holiday('summer', '2027-07-24', '2027-09-05'),
    ],
  },
  // 2027-2028
  {
    noord: [
      holiday('autumn', '2027-10-16', '2027-10-24'),
      holiday('christmas', '2027-12-25', '2028-01-09'),
      holiday('spring', '2028-02-19', '2028-02-27'),
      holiday('may', '2028-04-29', '2028-05-07'),
      holiday('summer', '2028-07-15', '2028-08-27'),
    ],
    midden: [
      holiday('autumn', '2027-10-16', '2027-10-24'),
      holiday('christmas', '2027-12-25', '2028-01-09'),
      holiday('spring', '2028-02-26', '2028-03-05'),
      holiday('may', '2028-04-29', '2028-05-07'),
      holiday('summer', '2028-07-08', '2028-08-20'),
    ],
    zuid: [
      holiday('autumn', '2027-10-23', '2027-10-31'),
      holiday('christmas', '2027-12-25', '2028-01-09'),
      holiday('spring', '2028-02-26', '2028-03-05'),
      holiday('may', '2028-04-29', '2028-05-07'),
      holiday('summer', '2028-07-22', '2028-09-03'),
    ],
  },
];

/** The school holidays of a region that are known, in order. */
export const schoolHolidaysOf = (region: SchoolRegion): readonly SchoolHoliday[] =>
  years.flatMap((year) => year[region]);

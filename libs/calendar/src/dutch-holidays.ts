import type { LocalDate, NonWorkingReason } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';

/** Easter Sunday by the Gregorian computus, as Gauss and Lilius count it for every year from 1900 up to and including 2099. */
function easterSunday(year: number): Temporal.PlainDate {
  const paschalMoon = (19 * (year % 19) + 24) % 30;
  const untilSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * paschalMoon + 5) % 7;
  const daysAfterEquinox = paschalMoon + untilSunday;
  const easter = Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: daysAfterEquinox });
  // The two exceptions of Gauss's rule: 26 April is always 19 April, and 25 April with a late moon is 18 April.
  const tooLate = daysAfterEquinox === 35 || (daysAfterEquinox === 34 && paschalMoon === 28 && year % 19 > 10);
  return tooLate ? easter.subtract({ days: 7 }) : easter;
}

/** Koningsdag is 27 April, or the 26th when that is a Sunday. */
function kingsDay(year: number): Temporal.PlainDate {
  const day = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
}

/** Days that a royal decree equalled to a holiday (Algemene termijnenwet art. 3, third paragraph); none is in force now. */
export const daysEqualledByDecree: ReadonlyMap<LocalDate, NonWorkingReason> = new Map();

/**
 * The days of a year on which a term does not end and no process mail goes, by date: Algemene termijnenwet art. 3
 * (5 May every year), with the two Sundays that the public calendar names beside them.
 */
export function dutchHolidays(year: number): ReadonlyMap<LocalDate, NonWorkingReason> {
  const easter = easterSunday(year);
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const holidays: readonly (readonly [Temporal.PlainDate, NonWorkingReason])[] = [
    [on(1, 1), 'new-years-day'],
    [easter.subtract({ days: 2 }), 'good-friday'],
    [easter, 'easter-sunday'],
    [easter.add({ days: 1 }), 'easter-monday'],
    [kingsDay(year), 'kings-day'],
    [on(5, 5), 'liberation-day'],
    [easter.add({ days: 39 }), 'ascension-day'],
    [easter.add({ days: 49 }), 'whit-sunday'],
    [easter.add({ days: 50 }), 'whit-monday'],
    [on(12, 25), 'christmas-day'],
    [on(12, 26), 'boxing-day'],
  ];
  return new Map([...holidays.map(([day, reason]) => [day.toString(), reason] as const), ...daysEqualledByDecree]);
}

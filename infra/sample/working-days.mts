// Weekends only: a holiday makes somebody act a day earlier, which no story minds.
const isWorkingDay = (day: Date): boolean => day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const textOf = (day: Date): string => day.toISOString().slice(0, 10);

function moved(day: Date, by: 1 | -1): Date {
  const next = new Date(day);
  do next.setUTCDate(next.getUTCDate() + by);
  while (!isWorkingDay(next));
  return next;
}

/** The date so many working days later, or earlier when `days` is negative. */
export function daysFrom(date: string, days: number): string {
  let day = noon(date);
  for (let left = Math.abs(days); left > 0; left -= 1) day = moved(day, days > 0 ? 1 : -1);
  return textOf(day);
}

/** How many working days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  let days = 0;
  for (let day = moved(noon(from), 1); textOf(day) <= to; day = moved(day, 1)) days += 1;
  return days;
}

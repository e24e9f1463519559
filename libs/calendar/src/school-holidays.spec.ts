import { schoolHolidayNames, schoolRegions } from '@samenspel/domain';
import { schoolHolidaysOf } from './school-holidays';

const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

describe.each(schoolRegions)('the school holidays of region %s', (region) => {
  const holidays = schoolHolidaysOf(region);

  it('are five in each school year, in order and apart', () => {
    expect(holidays.map(({ name }) => name)).toEqual([0, 1, 2].flatMap(() => schoolHolidayNames));
    for (const [index, { from }] of holidays.entries())
      expect([from, from > (holidays[index - 1]?.until ?? '')]).toEqual([from, true]);
  });

  it('are whole weeks, from a Saturday up to and including a Sunday', () => {
    for (const { from, until } of holidays)
      expect([from, weekday(from), until, weekday(until)]).toEqual([from, 6, until, 0]);
  });

  it('spread the summer over the regions, and nothing of Christmas', () => {
    const others = schoolRegions.filter((other) => other !== region).map(schoolHolidaysOf);
    for (const [index, { name, from }] of holidays.entries()) {
      const same = others.map((other) => other[index]?.from === from);
      if (name === 'summer') expect(same).toEqual([false, false]);
      if (name === 'christmas') expect(same).toEqual([true, true]);
    }
  });
});

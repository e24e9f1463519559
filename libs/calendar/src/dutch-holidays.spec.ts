import Holidays from 'date-holidays';
import { dutchHolidays } from './dutch-holidays';

const years = Array.from({ length: 11 }, (_, index) => 2024 + index);

describe('dutchHolidays', () => {
  it.each(years)('names the holidays of %i that a second source names', (year) => {
    const source = new Holidays('NL').getHolidays(year).filter(({ type }) => type === 'public' || type === 'school');
    const fromSource = source.map(({ date }) => date.slice(0, 10));
    // The second source calls 5 May a school holiday, and a public one each fifth year; art. 3 has it every year.
    const expected = new Set([...fromSource, `${String(year)}-05-05`]);
    expect([...dutchHolidays(year).keys()].sort()).toEqual([...expected].sort());
  });

  it('moves Koningsdag to the 26th when the 27th is a Sunday', () => {
    expect(dutchHolidays(2025).get('2025-04-26')).toBe('kings-day');
    expect(dutchHolidays(2025).has('2025-04-27')).toBe(false);
    expect(dutchHolidays(2026).get('2026-04-27')).toBe('kings-day');
  });

  it('keeps 5 May every year and Good Friday, as the Algemene termijnenwet does', () => {
    expect(dutchHolidays(2026).get('2026-05-05')).toBe('liberation-day');
    expect(dutchHolidays(2026).get('2026-04-03')).toBe('good-friday');
  });

  it.each([
    [1981, '1981-04-19'],
    [1954, '1954-04-18'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('finds Easter in %i, an exception of the rule of Gauss', (year, date) => {
    expect(dutchHolidays(year).get(date)).toBe('easter-sunday');
  });
});

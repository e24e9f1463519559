import { buildCalendar, buildPacedCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { instantAt } from './instant-at';
import { virtualTimeOf } from './virtual-time-of';

const range = { from: '2026-03-01', until: '2026-11-30' };
const real = buildCalendar(range);
const startsAt = Date.parse('2026-03-01T08:00:00Z');
const paced = buildPacedCalendar({ ...range, startsAt, workingDayMs: 14_400 });

const two = (value: number): string => String(value).padStart(2, '0');
const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
const workingDates = real.days.filter(({ working }) => working).map(({ date }) => date);

describe('instantAt', () => {
  it.each([
    ['real', real],
    ['paced', paced],
  ])('is read back as the same date and time on a %s calendar', (_, calendar) => {
    fc.assert(
      fc.property(fc.constantFrom(...workingDates), anyTime, (date, [hours, minutes]) => {
        const at = instantAt(calendar, date, `${two(hours)}:${two(minutes)}`);
        expect(virtualTimeOf(calendar, at)).toEqual({ date, time: `${two(hours)}.${two(minutes)}` });
      }),
    );
  });

  it('is the wall time of Amsterdam, in summer and in winter', () => {
    expect(instantAt(real, '2026-07-01', '09:30')).toBe(Date.parse('2026-07-01T07:30:00Z'));
    expect(instantAt(real, '2026-11-02', '09.30')).toBe(Date.parse('2026-11-02T08:30:00Z'));
  });

  it('takes a skipped hour an hour later, and of a repeated hour the first', () => {
    expect(virtualTimeOf(real, instantAt(real, '2026-03-29', '02:30')).time).toBe('03.30');
    expect(instantAt(real, '2026-03-29', '03:00')).toBe(Date.parse('2026-03-29T01:00:00Z'));
    expect(instantAt(real, '2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(instantAt(real, '2026-10-25', '03:00')).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it('stays inside its day, however short that is', () => {
    const quick = buildPacedCalendar({ ...range, startsAt, workingDayMs: 100 });
    const day = quick.days.find(({ working }) => working);
    expect(instantAt(quick, day?.date ?? '', '23:59')).toBe((day?.endsAt ?? 0) - 1);
  });

  it('gives an empty day of a paced calendar its one instant', () => {
    const saturday = paced.days.find(({ whyNot }) => whyNot === 'saturday');
    expect(instantAt(paced, saturday?.date ?? '', '12:00')).toBe(saturday?.startsAt);
  });
});

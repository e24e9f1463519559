import { buildCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { addWorkingDays } from './add-working-days';
import { firstWorkingDayOnOrAfter } from './first-working-day-on-or-after';
import { pausedWorkingDays } from './paused-working-days';
import { remainingWorkingDays } from './remaining-working-days';
import { workingDaysBetween } from './working-days-between';

const calendar = buildCalendar({ from: '2025-12-01', until: '2027-03-31' });
const workingDates = calendar.days.filter(({ working }) => working).map(({ date }) => date);
const anyDate = fc.constantFrom(...calendar.days.slice(100, 380).map(({ date }) => date));

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i working days is %s', (date, days, expected) => {
    expect(addWorkingDays(calendar, date, days)).toBe(expected);
  });

  it('always lands on a working day, and workingDaysBetween counts the way back', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -60, max: 60 }).filter((days) => days !== 0),
        (date, days) => {
          const landed = addWorkingDays(calendar, date, days);
          expect(workingDates).toContain(landed);
          expect(workingDaysBetween(calendar, date, landed)).toBe(days);
        },
      ),
    );
  });

  it('says what the calendar lacked when it runs out of days', () => {
    expect(() => addWorkingDays(calendar, '2027-03-30', 9)).toThrow(
      expect.objectContaining({
        code: 'CALENDAR_TOO_SHORT',
        params: { asked: 'a later day', from: '2025-12-01', until: '2027-03-31' },
      }) as Error,
    );
    expect(() => addWorkingDays(calendar, '2025-12-02', -9)).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_SHORT' }) as Error,
    );
    expect(() => addWorkingDays(calendar, '2031-01-01', 1)).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_SHORT' }) as Error,
    );
  });
});

describe('firstWorkingDayOnOrAfter', () => {
  it('is the date itself on a working day and skips weekend and holiday together', () => {
    expect(firstWorkingDayOnOrAfter(calendar, '2026-11-23')).toBe('2026-11-23');
    expect(firstWorkingDayOnOrAfter(calendar, '2026-12-25')).toBe('2026-12-28');
  });
});

describe('remainingWorkingDays', () => {
  it('counts down to 0 on the last day and goes on below it', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'];
    expect(days.map((today) => remainingWorkingDays(calendar, today, '2026-11-23'))).toEqual([2, 1, 1, 0, -1]);
  });
});

describe('pausedWorkingDays', () => {
  it('counts every working day that the pause touched, the first and the last too', () => {
    expect(pausedWorkingDays(calendar, '2026-11-20', '2026-11-20')).toBe(1);
    expect(pausedWorkingDays(calendar, '2026-11-20', '2026-11-24')).toBe(3);
    expect(pausedWorkingDays(calendar, '2026-11-21', '2026-11-22')).toBe(0);
  });
});

import { buildCalendar } from '@samenspel/calendar';
import { dayOn } from '../time/day-on';
import { extensionDays } from './extension-days';

const calendar = buildCalendar({ from: '2026-11-01', until: '2026-12-31' });
const endsAt = dayOn(calendar, '2026-11-30').endsAt;
const step = { lastDay: '2026-11-30', endsAt, hasClosingInstant: true };

describe('extensionDays', () => {
  it('counts the working days that the new last day adds', () => {
    expect(extensionDays(calendar, step, '2026-12-07', endsAt - 1)).toBe(5);
  });

  it('extends a due date that passed, and never a closing instant that did', () => {
    expect(extensionDays(calendar, { ...step, hasClosingInstant: false }, '2026-12-07', endsAt)).toBe(5);
    expect(() => extensionDays(calendar, step, '2026-12-07', endsAt)).toThrow(
      expect.objectContaining({ code: 'EXTENSION_AFTER_CLOSING' }) as Error,
    );
  });

  it.each([
    ['2026-11-30', 'EXTENSION_NOT_LATER'],
    ['2026-11-27', 'EXTENSION_NOT_LATER'],
    ['2026-12-05', 'EXTENSION_NOT_ON_WORKING_DAY'],
    ['2027-12-05', 'CALENDAR_TOO_SHORT'],
  ])('refuses %s with %s', (lastDay, code) => {
    expect(() => extensionDays(calendar, step, lastDay, 0)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

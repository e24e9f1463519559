import { buildCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { dayHolding, localDateOf } from './day-holding';
import { dayOn } from './day-on';

const calendar = buildCalendar({ from: '2026-03-01', until: '2026-11-30' });
const first = calendar.days[0]?.startsAt ?? 0;
const end = calendar.days.at(-1)?.endsAt ?? 0;

describe('dayHolding', () => {
  it('holds an instant from the start of a day up to its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: end - 1 }), (instant) => {
        const day = dayHolding(calendar, instant);
        expect(day.startsAt <= instant && instant < day.endsAt).toBe(true);
      }),
    );
  });

  it('gives midnight to the day that starts', () => {
    expect(localDateOf(calendar, dayOn(calendar, '2026-10-25').endsAt)).toBe('2026-10-26');
    expect(localDateOf(calendar, dayOn(calendar, '2026-10-25').endsAt - 1)).toBe('2026-10-25');
  });

  it.each([first - 1, end])('refuses instant %d, outside the calendar', (instant) => {
    expect(() => dayHolding(calendar, instant)).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_SHORT' }) as Error,
    );
  });
});

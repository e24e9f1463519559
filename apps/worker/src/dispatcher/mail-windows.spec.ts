import { buildCalendar } from '@samenspel/calendar';
import { windowHolding } from './mail-windows';

const calendar = buildCalendar({ from: '2026-03-23', until: '2026-04-12' });
const at = (iso: string): number => Date.parse(iso);

describe('windowHolding', () => {
  it('opens at 09.00 and shuts at 17.00 in Amsterdam, in winter and in summer time', () => {
    expect(windowHolding(calendar, at('2026-03-27T07:59:59Z'))).toBeUndefined();
    expect(windowHolding(calendar, at('2026-03-27T08:00:00Z'))).toEqual({ until: at('2026-03-27T16:00:00Z') });
    expect(windowHolding(calendar, at('2026-03-30T06:59:59Z'))).toBeUndefined();
    expect(windowHolding(calendar, at('2026-03-30T07:00:00Z'))).toEqual({ until: at('2026-03-30T15:00:00Z') });
    expect(windowHolding(calendar, at('2026-03-30T15:00:00Z'))).toBeUndefined();
  });

  it.each(['2026-03-28', '2026-03-29', '2026-04-05', '2026-04-06'])(
    'stays shut on %s, which is no working day',
    (date) => {
      expect(windowHolding(calendar, at(`${date}T10:00:00Z`))).toBeUndefined();
    },
  );

  it('is shut where the calendar ends', () => {
    expect(windowHolding(calendar, at('2027-01-04T10:00:00Z'))).toBeUndefined();
  });
});

import { virtualTimeOf } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { buildCalendar } from './build-calendar';
import { localDateOf } from './local-date-of';

const calendar = buildCalendar({ from: '2026-01-01', until: '2026-12-31' });

describe('localDateOf', () => {
  it('is the date in Amsterdam, by calendar and by zone', () => {
    const justAfterMidnight = Date.UTC(2026, 6, 1, 22, 30);
    expect(localDateOf(calendar, justAfterMidnight)).toBe('2026-07-02');
    expect(localDateOf('Europe/Amsterdam', justAfterMidnight)).toBe('2026-07-02');
  });

  it('refuses an instant outside the calendar', () => {
    expect(() => localDateOf(calendar, Date.UTC(2027, 5, 1))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_SHORT' }) as Error,
    );
  });
});

describe('virtualTimeOf in a real calendar', () => {
  it.each(['2026-03-29', '2026-10-25', '2026-11-23'])('is the wall time of Amsterdam all through %s', (date) => {
    const start = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
    const end = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
    for (let instant = start; instant < end; instant += 10 * 60_000) {
      const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Amsterdam');
      const time = wall.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
      expect(virtualTimeOf(calendar, instant)).toEqual({ date, time });
    }
  });
});

import { dayHolding, dayOn, instantAt, virtualTimeOf } from '@samenspel/domain';
import { buildCalendar } from './build-calendar';
import { buildCatchingUpCalendar } from './build-catching-up-calendar';

const range = { from: '2026-11-02', until: '2027-04-30' };
// A Thursday, half past two in Amsterdam; thirteen working days came before it.
const startsAt = Date.parse('2026-11-19T13:30:00Z');
const calendar = buildCatchingUpCalendar({ ...range, startsAt, workingDayMs: 1000 });
const caughtUpAt = startsAt + 13_000;
const real = buildCalendar(range);

describe('buildCatchingUpCalendar', () => {
  it('knows the same dates, working days and holidays as the real calendar', () => {
    const days = (of: typeof real) => of.days.map(({ date, working, whyNot }) => ({ date, working, whyNot }));
    expect(days(calendar)).toEqual(days(real));
  });

  it('passes the days before the present one at its pace', () => {
    expect(virtualTimeOf(calendar, startsAt + 100)).toEqual({ date: '2026-11-02', time: '09.00' });
    expect(virtualTimeOf(calendar, startsAt + 5_500)).toEqual({ date: '2026-11-09', time: '13.00' });
    expect(dayHolding(calendar, caughtUpAt - 1).date).toBe('2026-11-18');
  });

  it('shows the time on the wall from the moment at which it caught up, and mails in what is left of the window', () => {
    expect(virtualTimeOf(calendar, caughtUpAt)).toEqual({ date: '2026-11-19', time: '14.30' });
    expect(dayOn(calendar, '2026-11-19')).toMatchObject({
      startsAt: caughtUpAt,
      mailFrom: caughtUpAt,
      mailUntil: Date.parse('2026-11-19T16:00:00Z'),
      endsAt: Date.parse('2026-11-19T23:00:00Z'),
    });
  });

  it('is the real calendar from the day after on, the change of the clock included', () => {
    const after = (of: typeof real) => of.days.filter(({ date }) => date > '2026-11-19');
    expect(after(calendar)).toEqual(after(real));
    for (const time of ['01.30', '03.30', '12.00'])
      expect(instantAt(calendar, '2027-03-28', time)).toBe(instantAt(real, '2027-03-28', time));
  });

  it('reads a time of the present day back, and gives one that had passed the first instant', () => {
    expect(virtualTimeOf(calendar, instantAt(calendar, '2026-11-19', '16:45')).time).toBe('16.45');
    expect(instantAt(calendar, '2026-11-19', '09:30')).toBe(caughtUpAt);
  });

  it('leaves no gap when it catches up after midnight', () => {
    const late = Date.parse('2026-11-19T22:59:58Z');
    const days = buildCatchingUpCalendar({ ...range, startsAt: late, workingDayMs: 1000 }).days;
    for (const [at, day] of days.entries()) expect(day.startsAt).toBe(at === 0 ? late : days[at - 1]?.endsAt);
  });
});

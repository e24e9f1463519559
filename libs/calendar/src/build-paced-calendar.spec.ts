import { dayHolding, dayOn, virtualTimeOf } from '@samenspel/domain';
import { buildCalendar } from './build-calendar';
import { buildPacedCalendar } from './build-paced-calendar';

const range = { from: '2026-12-21', until: '2027-01-04' };
const paced = buildPacedCalendar({ ...range, startsAt: 1_000_000, workingDayMs: 1000 });

describe('buildPacedCalendar', () => {
  it('knows the same dates, working days and holidays as the real calendar', () => {
    const days = (of: typeof paced) => of.days.map(({ date, working, whyNot }) => ({ date, working, whyNot }));
    expect(days(paced)).toEqual(days(buildCalendar(range)));
  });

  it('lets a working day last its pace with the middle 80 % for mail, and other days nothing', () => {
    expect(dayOn(paced, '2026-12-22')).toMatchObject({
      startsAt: 1_001_000,
      mailFrom: 1_001_100,
      mailUntil: 1_001_900,
    });
    const christmas = dayOn(paced, '2026-12-25');
    expect(christmas.endsAt).toBe(christmas.startsAt);
  });

  it('finds the working day after empty days at the instant that they share', () => {
    const christmas = dayOn(paced, '2026-12-25');
    expect(dayHolding(paced, christmas.startsAt).date).toBe('2026-12-28');
    expect(dayHolding(paced, christmas.startsAt - 1).date).toBe('2026-12-24');
  });

  it('shows the time of a day that passes faster, and stands still outside its days', () => {
    expect(virtualTimeOf(paced, 1_001_100)).toEqual({ date: '2026-12-22', time: '09.00' });
    expect(virtualTimeOf(paced, 1_000_000)).toEqual({ date: '2026-12-21', time: '00.00' });
    expect(virtualTimeOf(paced, 1_001_500)).toEqual({ date: '2026-12-22', time: '13.00' });
    expect(virtualTimeOf(paced, 1)).toEqual({ date: '2026-12-21', time: '00.00' });
    expect(virtualTimeOf(paced, 9_000_000)).toEqual({ date: '2027-01-04', time: '23.55' });
  });
});

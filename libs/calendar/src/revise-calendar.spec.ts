import { addWorkingDays, dayOn, type Calendar } from '@samenspel/domain';
import { buildCalendar } from './build-calendar';
import { buildCatchingUpCalendar } from './build-catching-up-calendar';
import { buildPacedCalendar } from './build-paced-calendar';
import { reviseCalendar } from './revise-calendar';

const range = { from: '2026-11-02', until: '2027-03-31' };
const christmas = { from: '2026-12-21', until: '2027-01-01' };
const today = '2026-11-23';
const pace = { ...range, startsAt: Date.parse('2026-11-23T09:00:00Z'), workingDayMs: 1000 };

function expectNoGaps({ days }: Calendar): void {
  for (const [index, day] of days.slice(1).entries())
    expect([day.date, day.startsAt]).toEqual([day.date, days[index]?.endsAt]);
}

describe('reviseCalendar', () => {
  it('gives a real calendar as it would have been built on these closing days', () => {
    expect(reviseCalendar(buildCalendar(range), [christmas], today)).toEqual(
      buildCalendar({ ...range, closed: [christmas] }),
    );
  });

  it('gives a paced calendar as it would have been built, without gaps', () => {
    const revised = reviseCalendar(buildPacedCalendar(pace), [christmas], today);
    expect(revised).toEqual(buildPacedCalendar({ ...pace, closed: [christmas] }));
    expectNoGaps(revised);
    expect(dayOn(revised, '2026-12-22').startsAt).toBe(dayOn(revised, '2026-12-22').endsAt);
  });

  it('keeps weekends and holidays what they are', () => {
    const revised = reviseCalendar(buildCalendar(range), [christmas], today);
    const why = (date: string): unknown => dayOn(revised, date).whyNot;
    expect([why('2026-12-24'), why('2026-12-25'), why('2026-12-26'), why('2026-12-27')]).toEqual([
      'closing-day',
      'christmas-day',
      'boxing-day',
      'sunday',
    ]);
  });

  it('leaves every day that began as it was', () => {
    const calendar = buildCalendar(range);
    const revised = reviseCalendar(calendar, [{ from: '2026-11-16', until: '2026-11-24' }], today);
    const changed = revised.days.filter((day, index) => day.working !== calendar.days[index]?.working);
    expect(changed.map(({ date }) => date)).toEqual(['2026-11-24']);
  });

  it.each([
    ['real', buildCalendar(range)],
    ['paced', buildPacedCalendar(pace)],
    ['catching up', buildCatchingUpCalendar(pace)],
  ])('gives a %s calendar back when the closing days are taken away again', (_, calendar) => {
    const there = reviseCalendar(calendar, [christmas], today);
    expect(there).not.toEqual(calendar);
    expectNoGaps(there);
    expect(reviseCalendar(there, [], today)).toEqual(calendar);
  });

  it('moves no instant of the past that a calendar catches up with', () => {
    const calendar = buildCatchingUpCalendar(pace);
    const revised = reviseCalendar(calendar, [{ from: '2026-11-10', until: '2026-12-01' }], '2026-11-06');
    expect(revised.days.filter(({ date }) => date < today)).toEqual(calendar.days.filter(({ date }) => date < today));
    expect(addWorkingDays(revised, '2026-11-20', 1)).toBe('2026-12-02');
  });
});

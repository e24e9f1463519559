import { dayOn, type CalendarDay } from '@samenspel/domain';
import { Temporal } from 'temporal-polyfill';
import { buildCalendar } from './build-calendar';

const calendar = buildCalendar({ from: '2024-01-01', until: '2034-12-31' });
const hour = 3_600_000;
const utc = (instant: number) => new Date(instant).toISOString();

describe('buildCalendar', () => {
  it('holds every date of its range once, in order, without gaps', () => {
    expect(calendar.days).toHaveLength(4018);
    expect(calendar.days[0]?.date).toBe('2024-01-01');
    expect(calendar.days.at(-1)?.date).toBe('2034-12-31');
    calendar.days.slice(1).forEach((day, index) => {
      const before = calendar.days[index] as CalendarDay;
      expect(day.startsAt).toBe(before.endsAt);
      expect(day.date > before.date).toBe(true);
    });
  });

  it('starts a day at 00.00 and opens the mail window from 09.00 until 17.00 in winter and summer', () => {
    expect(utc(dayOn(calendar, '2026-12-03').startsAt)).toBe('2026-12-02T23:00:00.000Z');
    expect(utc(dayOn(calendar, '2026-12-03').mailFrom)).toBe('2026-12-03T08:00:00.000Z');
    expect(utc(dayOn(calendar, '2026-07-01').mailFrom)).toBe('2026-07-01T07:00:00.000Z');
    expect(utc(dayOn(calendar, '2026-07-01').mailUntil)).toBe('2026-07-01T15:00:00.000Z');
  });

  it('gives the days of both clock changes 23 and 25 hours, and 09.00 on the wall', () => {
    const spring = dayOn(calendar, '2026-03-29');
    const autumn = dayOn(calendar, '2026-10-25');
    expect([spring.endsAt - spring.startsAt, autumn.endsAt - autumn.startsAt]).toEqual([23 * hour, 25 * hour]);
    expect(utc(spring.mailFrom)).toBe('2026-03-29T07:00:00.000Z');
    expect(utc(autumn.mailFrom)).toBe('2026-10-25T08:00:00.000Z');
  });

  it('has 09.00 and 17.00 Amsterdam wall time as mail window on every working day of eleven years', () => {
    const wall = (instant: number) =>
      Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO('Europe/Amsterdam')
        .toPlainDateTime()
        .toString();
    for (const day of calendar.days.filter(({ working }) => working)) {
      expect(wall(day.mailFrom)).toBe(`${day.date}T09:00:00`);
      expect(wall(day.mailUntil)).toBe(`${day.date}T17:00:00`);
      expect(day.endsAt - day.startsAt).toBe(24 * hour);
    }
  });

  it('says why a day is not a working day, the holiday before the weekend', () => {
    const why = (date: string) => dayOn(calendar, date).whyNot;
    expect(['2026-11-21', '2026-11-22', '2026-12-25', '2026-12-26'].map(why)).toEqual([
      'saturday',
      'sunday',
      'christmas-day',
      'boxing-day',
    ]);
    expect(dayOn(calendar, '2026-11-23')).toMatchObject({ working: true });
    expect(dayOn(calendar, '2026-11-23')).not.toHaveProperty('whyNot');
  });
});

import { buildCalendar, buildPacedCalendar } from '@samenspel/calendar';
import { dayOn } from '@samenspel/domain';
import { instantInAmsterdam, meetingTimesOf } from './meeting-times';

const iso = (instant: number): string => new Date(instant).toISOString();

describe('instantInAmsterdam', () => {
  it.each([
    ['2026-12-11', '10.00', '2026-12-11T09:00:00.000Z'],
    ['2026-07-01', '10.00', '2026-07-01T08:00:00.000Z'],
    ['2027-03-28', '09.00', '2027-03-28T07:00:00.000Z'],
    ['2026-10-25', '00.30', '2026-10-24T22:30:00.000Z'],
    ['2026-10-25', '09.00', '2026-10-25T08:00:00.000Z'],
  ])('knows %s at %s as %s', (date, time, instant) => {
    expect(iso(instantInAmsterdam(date, time))).toBe(instant);
  });
});

describe('meetingTimesOf', () => {
  it('shows a real meeting at its wall time and leaves its instants alone', () => {
    const calendar = buildCalendar({ from: '2026-12-01', until: '2026-12-31' });
    const startsAt = Date.UTC(2026, 11, 11, 9);
    const endsAt = Date.UTC(2026, 11, 11, 11, 30);
    expect(meetingTimesOf(calendar, { startsAt, endsAt, localDate: '2026-12-11' })).toEqual({
      starts: { date: '2026-12-11', time: '10.00' },
      endTime: '12.30',
      startsAt,
      endsAt,
    });
  });

  it('shows a paced meeting on its virtual day, in the calendar file too', () => {
    const calendar = buildPacedCalendar({
      from: '2026-12-01',
      until: '2026-12-31',
      startsAt: Date.UTC(2026, 10, 22, 14),
      workingDayMs: 2_400,
    });
    const day = dayOn(calendar, '2026-12-11');
    const times = meetingTimesOf(calendar, {
      startsAt: day.startsAt + 480,
      endsAt: day.startsAt + 960,
      localDate: '2026-12-11',
    });
    expect(times.starts).toEqual({ date: '2026-12-11', time: '10.00' });
    expect([iso(times.startsAt), iso(times.endsAt)]).toEqual(['2026-12-11T09:00:00.000Z', '2026-12-11T11:00:00.000Z']);
  });
});

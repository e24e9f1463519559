import { buildCalendar } from '@samenspel/calendar';
import { isAboutMinutes, meetingOfMinutes, planMinutes, type MinutesGround } from './plan-minutes';

// Wednesday 8 April 2026; 6 April was Easter Monday.
const calendar = buildCalendar({ from: '2026-04-01', until: '2026-06-30' });
const ground: MinutesGround = { calendar, taskId: 'task-1', lastDay: '2026-04-24', quietAfterAsking: 3 };
const meeting = { meetingId: 'm-1', on: '2026-04-08', endsAt: Date.parse('2026-04-08T09:30:00Z') };
const planned = (over: Partial<MinutesGround>) => {
  const { dueOn, moments } = planMinutes({ ...ground, ...over }, meeting);
  return { dueOn, moments: moments.map(({ key, on, offset }) => [key, on, offset]) };
};

describe('planMinutes', () => {
  it('asks on the working day after the meeting, and once more on the day that they are due', () => {
    expect(planned({})).toEqual({
      dueOn: '2026-04-15',
      moments: [
        ['minutes:m-1', '2026-04-09', 1],
        ['minutes-reminder:m-1', '2026-04-15', 5],
      ],
    });
  });

  it('counts working days only', () => {
    const friday = { ...meeting, on: '2026-04-10' };
    expect(planMinutes(ground, friday).moments.map(({ on }) => on)).toEqual(['2026-04-13', '2026-04-17']);
  });

  it('leaves somebody in peace in the quiet days after the asking', () => {
    expect(planned({ lastDay: '2026-04-14' })).toEqual({
      dueOn: '2026-04-14',
      moments: [['minutes:m-1', '2026-04-09', 1]],
    });
    expect(planned({ quietAfterAsking: 5 }).moments.at(-1)).toEqual(['minutes-reminder:m-1', '2026-04-17', 7]);
  });

  it('asks as soon as it is over when the cycle ends that day', () => {
    const { dueOn, moments } = planMinutes({ ...ground, lastDay: meeting.on }, meeting);
    expect(dueOn).toBe(meeting.on);
    expect(moments).toMatchObject([{ key: 'minutes:m-1', wakeAt: meeting.endsAt, sendAt: meeting.endsAt }]);
  });

  it('asks nothing when no mail goes any more before the cycle ends', () => {
    const late = { ...meeting, endsAt: Date.parse('2026-04-08T19:00:00Z') };
    expect(planMinutes({ ...ground, lastDay: meeting.on }, late).moments).toEqual([]);
  });
});

describe('the key of a moment', () => {
  it('names the meeting', () => {
    const { moments } = planMinutes(ground, meeting);
    expect(moments.map(({ key }) => meetingOfMinutes(key))).toEqual(['m-1', 'm-1']);
    expect(moments.every(({ key }) => isAboutMinutes(key))).toBe(true);
    expect(isAboutMinutes('meeting')).toBe(false);
  });
});

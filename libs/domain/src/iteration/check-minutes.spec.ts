import { checkCancellingMeeting, checkMinutes } from './check-minutes';

const meeting = { id: 'm-1', startsAt: 1_000, cancelledAt: null, minutesVersion: 0 };

describe('checkMinutes', () => {
  it('takes minutes from the start of the meeting on', () => {
    expect(() => {
      checkMinutes(meeting, 1_000);
    }).not.toThrow();
    expect(() => {
      checkMinutes(meeting, 999);
    }).toThrow(expect.objectContaining({ code: 'MEETING_NOT_STARTED' }) as Error);
  });

  it('takes none of a meeting that was called off', () => {
    expect(() => {
      checkMinutes({ ...meeting, cancelledAt: 500 }, 2_000);
    }).toThrow(expect.objectContaining({ code: 'MEETING_CANCELLED' }) as Error);
  });
});

describe('checkCancellingMeeting', () => {
  it('refuses to call off what has minutes', () => {
    expect(() => {
      checkCancellingMeeting(meeting);
    }).not.toThrow();
    expect(() => {
      checkCancellingMeeting({ ...meeting, minutesVersion: 1 });
    }).toThrow(expect.objectContaining({ code: 'MINUTES_WRITTEN' }) as Error);
  });
});

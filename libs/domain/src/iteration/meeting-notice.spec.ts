import { buildCalendar } from '@samenspel/calendar';
import { checkMeeting, type MeetingGround, type WantedMeeting } from './meeting-notice';

const calendar = buildCalendar({ from: '2026-04-01', until: '2026-06-30' });
// Monday 13 April; King's day and Liberation day make 5 May the sixth working day less than it seems.
const ground: MeetingGround = {
  calendar,
  now: Date.parse('2026-04-13T08:00:00Z'),
  today: '2026-04-13',
  lastDay: '2026-05-08',
  noticeDays: 10,
};
const wanted: WantedMeeting = { on: '2026-04-28', from: '09:30', until: '11:30', shortNoticeReason: '' };

const refusal = (over: Partial<WantedMeeting>): string => {
  try {
    checkMeeting(ground, { ...wanted, ...over });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

describe('checkMeeting', () => {
  it('gives the instants of a meeting that is announced in time', () => {
    expect(checkMeeting(ground, wanted)).toEqual({
      startsAt: Date.parse('2026-04-28T07:30:00Z'),
      endsAt: Date.parse('2026-04-28T09:30:00Z'),
    });
  });

  it('needs a reason inside the notice period, holidays not counted', () => {
    expect(refusal({ on: '2026-04-24' })).toBe('MEETING_ON_SHORT_NOTICE');
    expect(refusal({ on: '2026-04-24', shortNoticeReason: 'De zaal was eerder niet vrij.' })).toBe('accepted');
  });

  it.each([
    ['MEETING_ENDS_BEFORE_START', { until: '09:30' }],
    ['MEETING_NOT_ON_WORKING_DAY', { on: '2026-04-27' }],
    ['MEETING_IN_THE_PAST', { on: '2026-04-13', from: '09:59' }],
    ['MEETING_AFTER_CYCLE', { on: '2026-05-11' }],
  ])('refuses with %s', (code, over) => {
    expect(refusal(over)).toBe(code);
  });
});

import { buildCalendar } from '@samenspel/calendar';
import { checkMoreTime, moreTimeStand, mustBeOpenRequest, type AskingGround, type MoreTimeRequest } from './more-time';

const calendar = buildCalendar({ from: '2026-11-01', until: '2026-12-31' });
const endsAt = calendar.days.find(({ date }) => date === '2026-11-21')?.startsAt ?? 0;
const ground: AskingGround = {
  calendar,
  step: { lastDay: '2026-11-20', endsAt, hasClosingInstant: true },
  reacted: false,
  askedBefore: false,
  now: endsAt - 1,
};
const asking =
  (until: string, over: Partial<AskingGround> = {}) =>
  () => {
    checkMoreTime(until, { ...ground, ...over });
  };

describe('checkMoreTime', () => {
  it('lets a party ask for a later working day until the last moment', () => {
    expect(asking('2026-11-27')).not.toThrow();
  });

  it.each([
    ['2026-11-27', { askedBefore: true, reacted: true }, 'MORE_TIME_ASKED_BEFORE'],
    ['2026-11-27', { reacted: true }, 'MORE_TIME_AFTER_REACTION'],
    ['2026-11-27', { now: endsAt }, 'EXTENSION_AFTER_CLOSING'],
    ['2026-11-20', {}, 'EXTENSION_NOT_LATER'],
    ['2026-11-28', {}, 'EXTENSION_NOT_ON_WORKING_DAY'],
    ['2027-11-26', {}, 'CALENDAR_TOO_SHORT'],
  ] as const)('refuses %s with %o: %s', (until, over, code) => {
    expect(asking(until, over)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

const asked: MoreTimeRequest = {
  until: '2026-11-27',
  extendedByThen: 2,
  withdrawnAt: null,
  replacedAt: null,
  refusedAt: null,
};

describe('moreTimeStand', () => {
  it.each([
    ['open', {}, {}],
    ['withdrawn', { withdrawnAt: 1 }, { closed: true }],
    ['replaced', { replacedAt: 1, refusedAt: 1 }, {}],
    ['granted', {}, { lastDay: '2026-11-27', extendedBy: 7 }],
    ['granted', { refusedAt: 1 }, { lastDay: '2026-11-30', extendedBy: 8, closed: true }],
    ['partly-granted', {}, { lastDay: '2026-11-24', extendedBy: 4 }],
    ['open', {}, { lastDay: '2026-11-30' }],
    ['refused', { refusedAt: 1 }, { closed: true }],
    ['lapsed', {}, { closed: true }],
  ] as const)('is %s after %o, with %o', (stand, over, consultation) => {
    expect(
      moreTimeStand({ ...asked, ...over }, { lastDay: '2026-11-20', extendedBy: 2, closed: false, ...consultation }),
    ).toBe(stand);
  });

  it('is withdrawn or refused only while it is open', () => {
    expect(() => {
      mustBeOpenRequest('open');
    }).not.toThrow();
    expect(() => {
      mustBeOpenRequest('granted');
    }).toThrow('MORE_TIME_SETTLED');
  });
});

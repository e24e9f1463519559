import { buildCalendar } from '@samenspel/calendar';
import { checkReminding, goesByHand, type Reminding } from './check-reminding';

const calendar = buildCalendar({ from: '2026-11-01', until: '2027-01-31' });
const at = (iso: string): number => Date.parse(iso);

describe('goesByHand', () => {
  it.each([
    ['at once within office hours', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z', '2026-11-23'],
    ['at nine when it is early', '2026-11-23T06:00:00Z', '2026-11-23T08:00:00Z', '2026-11-23'],
    ['the next morning when it is evening', '2026-11-23T16:00:00Z', '2026-11-24T08:00:00Z', '2026-11-24'],
    ['on Monday when it is weekend', '2026-11-21T10:00:00Z', '2026-11-23T08:00:00Z', '2026-11-23'],
    ['after Boxing Day at Christmas', '2026-12-25T10:00:00Z', '2026-12-28T08:00:00Z', '2026-12-28'],
  ])('goes %s', (_, now, goes, on) => {
    expect(goesByHand(calendar, at(now))).toEqual({ at: at(goes), on });
  });
});

describe('checkReminding', () => {
  const reminding = (over: Partial<Reminding> = {}): Reminding => ({
    step: { stepId: 's-1', kind: 'consultation', endsAt: at('2026-12-03T23:00:00Z'), hasClosingInstant: true },
    goes: { at: at('2026-12-03T09:00:00Z'), on: '2026-12-03' },
    timesThatDay: 0,
    people: 3,
    ...over,
  });
  const codeOf = (over: Partial<Reminding>): unknown => {
    try {
      checkReminding(reminding(over));
      return 'lets it pass';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('lets a reminder pass on the last day, and a second one for the others', () => {
    expect([codeOf({}), codeOf({ timesThatDay: 1 })]).toEqual(['lets it pass', 'lets it pass']);
  });

  it('refuses a third time for the same day', () => {
    expect(codeOf({ timesThatDay: 2 })).toBe('REMINDED_TOO_OFTEN');
  });

  it('refuses what would go after the closing instant, and not after a date that only is due', () => {
    const goes = { at: at('2026-12-04T08:00:00Z'), on: '2026-12-04' };
    expect(codeOf({ goes })).toBe('REMINDER_AFTER_CLOSING');
    const step = { ...reminding().step, kind: 'invitation', hasClosingInstant: false } as const;
    expect(codeOf({ goes, step })).toBe('lets it pass');
  });

  it('refuses when nobody is left, and where only the programme manager must act', () => {
    expect(codeOf({ people: 0 })).toBe('NOBODY_TO_REMIND');
    expect(codeOf({ step: { ...reminding().step, kind: 'dispositions' } })).toBe('COMMAND_OUT_OF_PLACE');
  });
});

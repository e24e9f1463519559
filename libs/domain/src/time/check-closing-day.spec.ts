import { checkClosingDay } from './check-closing-day';

const today = '2026-11-23';
const codeOf = (from: string, until: string): unknown => {
  try {
    checkClosingDay({ from, until }, today);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('checkClosingDay', () => {
  it('takes a day, and a summer', () => {
    expect(codeOf('2026-12-24', '2026-12-24')).toBeUndefined();
    expect(codeOf('2027-07-01', '2027-08-29')).toBeUndefined();
  });

  it('takes days that began, and none that are over', () => {
    expect(codeOf('2026-11-20', '2026-11-23')).toBeUndefined();
    expect(codeOf('2026-11-20', '2026-11-22')).toBe('CLOSING_DAY_OVER');
  });

  it('refuses what must be a slip of the hand', () => {
    expect(codeOf('2027-01-02', '2026-12-24')).toBe('CLOSING_DAY_REVERSED');
    expect(codeOf('2027-07-01', '2027-08-30')).toBe('CLOSING_DAY_TOO_LONG');
    expect(codeOf('2062-12-24', '2062-12-24')).toBe('CLOSING_DAY_TOO_FAR');
  });
});

import { clockWords, instantWords } from './instant-words';

describe('instantWords', () => {
  it('says the closing instant of 3 December as midnight of the 4th in the Netherlands', () => {
    expect(instantWords({ instant: '2026-12-03T23:00:00Z', language: 'nl' })).toBe(
      'vrijdag 4 december 2026, 00.00 uur',
    );
  });

  it('follows summer time', () => {
    expect(instantWords({ instant: '2026-07-01T12:00:00Z', language: 'nl' })).toBe('woensdag 1 juli 2026, 14.00 uur');
  });

  it('says the time with a colon in English', () => {
    expect(clockWords({ instant: Date.UTC(2026, 11, 3, 13, 3), language: 'en' })).toBe('14:03');
  });
});

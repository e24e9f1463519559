import { stableFraction } from './stable-fraction';

describe('stableFraction', () => {
  it('is the same for the same text and lies in [0, 1)', () => {
    expect(stableFraction('task-1')).toBe(stableFraction('task-1'));
    expect(stableFraction('')).toBeGreaterThanOrEqual(0);
    expect(stableFraction('task-1')).toBeLessThan(1);
  });

  it('spreads ids that follow each other evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 10_000; n += 1) {
      const tenth = Math.floor(stableFraction(`0190a1b2-0000-7000-8000-${String(n).padStart(12, '0')}`) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });
});

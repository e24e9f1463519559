import { backOff } from './back-off.mts';

describe('backOff', () => {
  it('starts again at once the first time, doubles, and never waits longer than ten seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 100].map(backOff)).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
  });
});

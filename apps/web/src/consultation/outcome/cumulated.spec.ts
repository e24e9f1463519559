import { cumulated } from './cumulated';

describe('cumulated', () => {
  it('adds up day after day, and knows of how many', () => {
    const days = [
      { on: '2026-11-02', total: 2 },
      { on: '2026-11-03', total: 0 },
      { on: '2026-11-04', total: 3 },
    ];
    expect(cumulated(days).map(({ on, sum, of }) => [on, sum, of])).toEqual([
      ['2026-11-02', 2, 5],
      ['2026-11-03', 2, 5],
      ['2026-11-04', 5, 5],
    ]);
  });

  it('has nothing to add without days', () => {
    expect(cumulated([])).toEqual([]);
  });
});

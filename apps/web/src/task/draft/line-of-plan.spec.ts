import type { PlannedStepView } from '@samenspel/contracts';
import { lineOfPlan } from './line-of-plan';

const step = (kind: PlannedStepView['kind'], ordinal: number, from: string, until: string): PlannedStepView => ({
  kind,
  ordinal,
  stepId: null,
  status: null,
  opens: { at: `${from}T00:00:00Z`, on: from, time: '00.00' },
  deadline: { lastDay: until, endsAt: `${until}T22:00:00Z`, hasClosingInstant: false, workingDaysLeft: 9, today: from },
  closedOn: null,
  days: 1,
  extendedBy: 0,
  pausedDays: 0,
  skippedHolidays: [],
  moments: [],
});

describe('lineOfPlan', () => {
  it('spans a station over all of its steps, and shows each cycle', () => {
    const steps = [
      step('invitation', 1, '2026-10-02', '2026-10-22'),
      step('iteration', 1, '2026-10-23', '2026-11-12'),
      step('iteration', 2, '2026-11-13', '2026-12-03'),
    ];
    const line = lineOfPlan({ steps });
    expect(line.map(({ stage }) => stage)).toEqual([
      'invitation',
      'iterations',
      'consultation',
      'decision',
      'anchoring',
    ]);
    expect(line[1]).toMatchObject({ from: '2026-10-23', until: '2026-12-03', state: 'open' });
    expect(line[1]?.cycles.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(line[2]).toMatchObject({ from: null, until: null });
  });
});

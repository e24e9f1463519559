import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { planTask } from './plan-task';
import { windowWarnings, type AwayDays } from './window-warnings';

const calendar = buildCalendar({ from: '2026-01-01', until: '2029-12-31' });
const today = '2026-11-23';
const { steps } = planTask(defaultPolicy, calendar, { taskId: 't', startsOn: today, steps: [] });
const away = (from: string, until: string): AwayDays => ({ kind: 'school-holiday', name: 'christmas', from, until });
const stepsOf = (days: AwayDays, on = today): readonly string[] =>
  windowWarnings(steps, [days], on).map(({ step: { kind, ordinal } }) => `${kind} ${String(ordinal)}`);

describe('windowWarnings', () => {
  it('points out every window that days away fall in', () => {
    expect(steps[0]?.lastDay).toBe('2026-12-14');
    expect(stepsOf(away('2026-12-14', '2026-12-15'))).toEqual(['invitation 1', 'iteration 1']);
    expect(stepsOf(away('2026-12-19', '2027-01-03'))).toEqual(['iteration 1']);
    expect(stepsOf(away('2026-11-01', '2026-11-22'))).toEqual([]);
  });

  it('is silent about what is over', () => {
    expect(stepsOf(away('2026-11-23', '2026-11-27'), '2026-12-01')).toEqual([]);
  });
});

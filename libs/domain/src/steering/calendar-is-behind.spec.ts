import { buildCalendar } from '@samenspel/calendar';
import { planTask } from '../plan/plan-task';
import { defaultPolicy } from '../policy/policy';
import { calendarIsBehind } from './calendar-is-behind';

const today = '2026-11-23';
const range = { from: '2026-01-01', until: '2029-12-31' };
const week = { from: '2026-11-30', until: '2026-12-04' };
const of = (closed: readonly (typeof week)[]) => {
  const calendar = buildCalendar({ ...range, closed });
  return { calendar, today, plan: planTask(defaultPolicy, calendar, { taskId: 't', startsOn: today, steps: [] }) };
};

describe('calendarIsBehind', () => {
  it('sees closing days that came and that were taken away', () => {
    expect([calendarIsBehind(of([]), [week]), calendarIsBehind(of([week]), [])]).toEqual([true, true]);
    expect([calendarIsBehind(of([]), []), calendarIsBehind(of([week]), [week])]).toEqual([false, false]);
  });

  it('looks at working days of the plan that are to come only', () => {
    const closings = [
      { from: '2026-11-23', until: '2026-11-23' },
      { from: '2026-11-28', until: '2026-11-29' },
      { from: '2026-12-25', until: '2026-12-25' },
      { from: '2029-10-01', until: '2029-10-05' },
    ];
    for (const closing of closings) expect([closing, calendarIsBehind(of([]), [closing])]).toEqual([closing, false]);
  });
});

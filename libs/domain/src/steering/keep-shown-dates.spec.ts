import { buildCalendar, reviseCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import type { StepCourse, TaskCourse } from '../plan/plan';
import { planTask } from '../plan/plan-task';
import { workingDaysBetween } from '../plan/working-days-between';
import { defaultPolicy } from '../policy/policy';
import { keepShownDates } from './keep-shown-dates';

const calendar = buildCalendar({ from: '2026-01-01', until: '2031-12-31' });
const today = '2026-11-23';
const opened: Pick<StepCourse, 'extendedBy' | 'pausedDays'> = { extendedBy: 0, pausedDays: 0 };
const course: TaskCourse = {
  taskId: '0190a1b2-0000-7000-8000-000000000001',
  startsOn: '2026-10-01',
  today,
  steps: [
    {
      ...{ stepId: 's-0', kind: 'preparation', ordinal: 1, openedOn: '2026-11-09', ...opened },
      ...{ endedOn: '2026-11-16', endedAt: Date.parse('2026-11-15T23:00:00Z'), lastDay: '2026-11-25' },
    },
    { stepId: 's-1', kind: 'consultation', ordinal: 1, openedOn: '2026-11-16', ...opened },
  ],
};
const plan = planTask(defaultPolicy, calendar, course);
const lastDayOf = (of: typeof plan, stepId: string): string =>
  of.steps.find((step) => step.stepId === stepId)?.lastDay ?? '';

describe('a task that is planned on other closing days', () => {
  it('gives an open consultation the days that a closing takes from it', () => {
    const closed = reviseCalendar(calendar, [{ from: '2026-11-30', until: '2026-12-04' }], today);
    const after = planTask(
      defaultPolicy,
      closed,
      keepShownDates(course, { policy: defaultPolicy, calendar: closed, plan }),
    );
    expect([lastDayOf(plan, 's-1'), lastDayOf(after, 's-1')]).toEqual(['2026-12-14', '2026-12-21']);
    expect(lastDayOf(after, 's-0')).toBe('2026-11-25');
  });

  it('takes nothing back when closing days are withdrawn: later steps move, the open one stays', () => {
    const closed = reviseCalendar(calendar, [{ from: '2026-11-30', until: '2026-12-04' }], today);
    const shown = planTask(defaultPolicy, closed, course);
    const kept = keepShownDates(course, { policy: defaultPolicy, calendar, plan: shown });
    const after = planTask(defaultPolicy, calendar, kept);
    expect(lastDayOf(after, 's-1')).toBe('2026-12-21');
    expect(kept.steps[1]?.extendedBy).toBe(5);
  });

  const anyDays = fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 20 }))
    .map(([first, more]) => ({ from: daysAfter(first), until: daysAfter(first + more) }));

  it('never shortens a consultation, nor ends it earlier than was shown, whatever is closed and opened', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyDays, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), (revisions) => {
        let [known, now, days] = [plan, course, calendar];
        for (const closed of revisions) {
          days = reviseCalendar(days, closed, today);
          now = keepShownDates(now, { policy: defaultPolicy, calendar: days, plan: known });
          const next = planTask(defaultPolicy, days, now);
          const lastDay = lastDayOf(next, 's-1');
          expect(lastDay >= lastDayOf(known, 's-1')).toBe(true);
          expect(workingDaysBetween(days, '2026-11-16', lastDay)).toBeGreaterThanOrEqual(
            defaultPolicy.consultation.days,
          );
          known = next;
        }
      }),
      { numRuns: 40 },
    );
  });
});

function daysAfter(days: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

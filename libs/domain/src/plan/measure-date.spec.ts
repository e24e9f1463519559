import { buildCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { defaultPolicy } from '../policy/policy';
import { addMonths } from './add-months';
import { addWorkingDays } from './add-working-days';
import { measureDate } from './measure-date';
import type { StepCourse } from './plan';
import { planTask } from './plan-task';
import { workingDaysBetween } from './working-days-between';

const calendar = buildCalendar({ from: '2026-01-01', until: '2030-12-31' });
const decided = (lastDay: string) => [{ kind: 'decision', lastDay } as const];
const course = (over: Partial<StepCourse>): StepCourse => ({
  ...{ stepId: 's', kind: 'decision', ordinal: 1, openedOn: '2026-06-01', extendedBy: 0, pausedDays: 0 },
  ...over,
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-06-15', 24, '2028-06-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('measureDate', () => {
  it('lies so many months after the decision, on a working day', () => {
    // 15 September 2026 is a Tuesday; 15 December too; 15 August 2027 is a Sunday.
    expect(measureDate(defaultPolicy, calendar, decided('2026-06-15'), { ordinal: 1, pausedBefore: 0 })).toBe(
      '2026-09-15',
    );
    expect(measureDate(defaultPolicy, calendar, decided('2026-08-15'), { ordinal: 3, pausedBefore: 0 })).toBe(
      '2027-08-16',
    );
  });

  it('is not there without a decision, nor beyond the measures of the policy', () => {
    expect(measureDate(defaultPolicy, calendar, [], { ordinal: 1, pausedBefore: 0 })).toBeUndefined();
    expect(
      measureDate(defaultPolicy, calendar, decided('2026-06-15'), { ordinal: 4, pausedBefore: 0 }),
    ).toBeUndefined();
  });

  it('never comes before its months, never on a day off, and moves by exactly the paused working days', () => {
    const days = calendar.days.slice(0, 700).map(({ date }) => date);
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 40 }),
        (on, ordinal, pausedBefore) => {
          const months = defaultPolicy.anchoring.measureMonths[ordinal - 1] ?? 0;
          const plain = measureDate(defaultPolicy, calendar, decided(on), { ordinal, pausedBefore: 0 }) ?? '';
          const moved = measureDate(defaultPolicy, calendar, decided(on), { ordinal, pausedBefore }) ?? '';
          expect(plain >= addMonths(on, months)).toBe(true);
          expect(calendar.days.find(({ date }) => date === moved)?.working).toBe(true);
          expect(workingDaysBetween(calendar, plain, moved)).toBe(pausedBefore);
        },
      ),
    );
  });
});

describe('planTask in the anchoring', () => {
  const decision = course({ endedOn: '2026-06-15', endedAt: Date.parse('2026-06-15T10:00:00Z') });
  const anchoring = course({ stepId: 'a', kind: 'anchoring', openedOn: '2026-06-15' });
  const planned = (...steps: readonly StepCourse[]) =>
    planTask(defaultPolicy, calendar, { taskId: 't', startsOn: '2026-06-01', steps }).steps;

  it('foresees a step for every measure, each asked on its date', () => {
    const measures = planned(decision, anchoring).filter(({ kind }) => kind === 'measure');
    expect(measures.map(({ moments }) => moments[0]?.on)).toEqual(['2026-09-15', '2026-12-15', '2027-06-15']);
    expect(measures[0]?.lastDay).toBe(addWorkingDays(calendar, '2026-09-15', defaultPolicy.anchoring.measureDays));
  });

  it('asks a measure at its opening when the borgingsplan was later than its date', () => {
    const late = course({ ...anchoring, endedOn: '2026-10-05', endedAt: Date.parse('2026-10-05T10:00:00Z') });
    const [first, second] = planned(decision, late).filter(({ kind }) => kind === 'measure');
    expect([first?.opensOn, first?.moments[0]?.on]).toEqual(['2026-10-05', '2026-10-05']);
    expect(second?.moments[0]?.on).toBe('2026-12-15');
  });

  it('moves every measure by the working days of a pause in the anchoring', () => {
    const paused = course({ ...anchoring, pausedDays: 5 });
    const dates = planned(decision, paused)
      .filter(({ kind }) => kind === 'measure')
      .map(({ moments }) => moments[0]?.on);
    expect(dates).toEqual(['2026-09-15', '2026-12-15', '2027-06-15'].map((date) => addWorkingDays(calendar, date, 5)));
  });
});

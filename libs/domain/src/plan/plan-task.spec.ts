import { buildCalendar, buildPacedCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { defaultPolicy, type Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Plan, PlannedStep, StepCourse, TaskCourse } from './plan';
import { planTask } from './plan-task';
import { workingDaysBetween } from './working-days-between';

const range = { from: '2026-01-01', until: '2028-12-31' };
const real = buildCalendar(range);
const paced = buildPacedCalendar({ ...range, startsAt: 1_700_000_000_000, workingDayMs: 2000 });
const startDates = real.days.slice(0, 365).map(({ date }) => date);

const course = (over: Partial<TaskCourse> = {}): TaskCourse => ({
  taskId: '0190a1b2-0000-7000-8000-000000000001',
  startsOn: '2026-02-02',
  steps: [],
  ...over,
});
const kinds = (plan: Plan) => plan.steps.map(({ kind, ordinal }) => `${kind} ${String(ordinal)}`);
const datesOf = (plan: Plan) =>
  plan.steps.map((step) => ({
    kind: step.kind,
    opensOn: step.opensOn,
    lastDay: step.lastDay,
    moments: step.moments.map(({ key, on }) => ({ key, on })),
  }));

/** The first steps of a plan as if they had happened as planned; the last of them is still open. */
function happened(plan: Plan, count: number, over: Partial<StepCourse> = {}): readonly StepCourse[] {
  return plan.steps.slice(0, count).map((step, index) => {
    const base = { stepId: `s-${String(index)}`, kind: step.kind, ordinal: step.ordinal, openedOn: step.opensOn };
    const present = { ...base, openedAt: step.opensAt, extendedBy: 0, pausedDays: 0 };
    if (index === count - 1) return { ...present, ...over };
    const next = plan.steps[index + 1] as PlannedStep;
    return { ...present, endedOn: next.opensOn, endedAt: step.endsAt };
  });
}

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    invitation: fc.integer({ min: 1, max: 30 }),
    cycles: fc.integer({ min: 1, max: 4 }),
    cycleDays: fc.integer({ min: 1, max: 25 }),
    checkInAt: fc.double({ min: 0.1, max: 1, noNaN: true }),
    consultation: fc.integer({ min: 10, max: 30 }),
    ladder: fc
      .uniqueArray(fc.integer({ min: -12, max: 0 }), { maxLength: 5 })
      .map((rungs) => rungs.sort((a, b) => a - b)),
  })
  .map(({ invitation, cycles, cycleDays, checkInAt, consultation, ladder }) => ({
    ...defaultPolicy,
    invitation: { ...defaultPolicy.invitation, days: invitation, ladder },
    iterations: { ...defaultPolicy.iterations, count: cycles, days: cycleDays, checkInAt, ladder },
    consultation: { ...defaultPolicy.consultation, days: consultation, ladder },
  }));
const anyStart = fc.constantFrom(...startDates);

// Each run plans a task of two years and checks every moment of it.
fc.configureGlobal({ numRuns: 40 });
jest.setTimeout(30_000);

describe('planTask', () => {
  it('foresees the whole road of a task', () => {
    expect(kinds(planTask(defaultPolicy, real, course()))).toEqual([
      'invitation 1',
      'iteration 1',
      'iteration 2',
      'iteration 3',
      'preparation 1',
      'consultation 1',
      'dispositions 1',
      'decision 1',
      'anchoring 1',
      'measure 1',
      'measure 2',
      'measure 3',
    ]);
  });

  it('orders steps and moments, and puts nothing on a non-working day', () => {
    fc.assert(
      fc.property(anyPolicy, anyStart, (policy, startsOn) => {
        const { steps } = planTask(policy, real, course({ startsOn }));
        steps.forEach((step, index) => {
          const before = steps[index - 1];
          if (before !== undefined) expect(step.opensAt).toBeGreaterThanOrEqual(before.endsAt);
          expectWorking(real, [step.opensOn, step.lastDay, ...step.moments.map(({ on }) => on)]);
          expectMomentsInOrder(step);
        });
      }),
    );
  });

  it('mails at 09.00 and closes at 00.00 on the wall, across both clock changes', () => {
    const wall = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
    fc.assert(
      fc.property(anyPolicy, anyStart, (policy, startsOn) => {
        const { steps } = planTask(policy, real, course({ startsOn }));
        expect(new Set(steps.map(({ endsAt }) => wall.format(endsAt)))).toEqual(new Set(['00:00']));
        const mails = steps.flatMap(({ moments }) => moments.map(({ sendAt }) => wall.format(sendAt)));
        expect(new Set(mails)).toEqual(new Set(['09:00']));
      }),
    );
  });

  it('gives the same dates in a paced calendar as in the real one', () => {
    fc.assert(
      fc.property(anyPolicy, anyStart, (policy, startsOn) => {
        const inReal = planTask(policy, real, course({ startsOn }));
        const inPaced = planTask(policy, paced, course({ startsOn }));
        expect(datesOf(inPaced)).toEqual(datesOf(inReal));
      }),
    );
  });

  it('plans what happened on time the same as what was foreseen', () => {
    fc.assert(
      fc.property(anyPolicy, anyStart, fc.integer({ min: 1, max: 6 }), (policy, startsOn, count) => {
        const foreseen = planTask(policy, real, course({ startsOn }));
        const now = planTask(policy, real, course({ startsOn, steps: happened(foreseen, count) }));
        expect(now.steps.slice(count - 1).map(withoutId)).toEqual(foreseen.steps.slice(count - 1).map(withoutId));
      }),
    );
  });

  it('moves by an extension the own due date and every later step by as many working days, and nothing else', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyStart,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        (policy, startsOn, count, extendedBy) => {
          const foreseen = planTask(policy, real, course({ startsOn }));
          const before = planTask(policy, real, course({ startsOn, steps: happened(foreseen, count) }));
          const after = planTask(policy, real, course({ startsOn, steps: happened(foreseen, count, { extendedBy }) }));
          expect(after.steps.slice(0, count - 1)).toEqual(before.steps.slice(0, count - 1));
          const [own, ownBefore] = [after.steps[count - 1], before.steps[count - 1]] as [PlannedStep, PlannedStep];
          expect(own.opensAt).toBe(ownBefore.opensAt);
          expect(own.moments[0]).toEqual(ownBefore.moments[0]);
          expect(own.moments.find(({ kind }) => kind === 'check-in')?.on).toBe(
            ownBefore.moments.find(({ kind }) => kind === 'check-in')?.on,
          );
          // A measure counts its months from the decision, not the working days from the step before it.
          const byDays = after.steps.filter(({ kind }) => kind !== 'measure');
          byDays.slice(count - 1).forEach((step, index) => {
            const earlier = before.steps[count - 1 + index] as PlannedStep;
            expect(workingDaysBetween(real, earlier.lastDay, step.lastDay)).toBe(extendedBy);
          });
          byDays.slice(count).forEach((step, index) => {
            const earlier = before.steps[count + index] as PlannedStep;
            expect(workingDaysBetween(real, earlier.opensOn, step.opensOn)).toBe(extendedBy);
          });
        },
      ),
    );
  });

  it('moves by a pause as by an extension of the paused days', () => {
    const steps = happened(planTask(defaultPolicy, real, course()), 2);
    const shift = (over: Partial<StepCourse>) =>
      planTask(
        defaultPolicy,
        real,
        course({ steps: [...steps.slice(0, 1), { ...(steps[1] as StepCourse), ...over }] }),
      );
    expect(shift({ pausedDays: 4 }).steps.slice(2)).toEqual(shift({ extendedBy: 4 }).steps.slice(2));
  });

  it('follows the actual end of a step that ended early, in the middle of a day', () => {
    const endedAt = dayOn(real, '2026-02-11').startsAt + 14 * 3_600_000;
    const [invitation] = happened(planTask(defaultPolicy, real, course()), 1, { endedOn: '2026-02-11', endedAt });
    const plan = planTask(defaultPolicy, real, course({ steps: [invitation as StepCourse] }));
    expect(plan.steps[1]).toMatchObject({
      kind: 'iteration',
      opensOn: '2026-02-11',
      opensAt: endedAt,
      lastDay: '2026-03-04',
    });
  });

  it('opens on the next working day after an end in the weekend', () => {
    const [invitation] = happened(planTask(defaultPolicy, real, course()), 1, { endedOn: '2026-02-14' });
    const plan = planTask(defaultPolicy, real, course({ steps: [invitation as StepCourse] }));
    expect(plan.steps[1]).toMatchObject({ opensOn: '2026-02-16', opensAt: dayOn(real, '2026-02-16').startsAt });
  });

  it('goes to preparation when the group ended the cycles', () => {
    const steps = happened(planTask(defaultPolicy, real, course()), 3);
    expect(kinds(planTask(defaultPolicy, real, course({ steps, iterationsEnded: true }))).slice(2, 4)).toEqual([
      'iteration 2',
      'preparation 1',
    ]);
  });

  it('goes on to a new preparation and consultation after a send-back', () => {
    const steps = happened(planTask(defaultPolicy, real, course()), 7, { endedOn: '2026-06-26' });
    const again: StepCourse = {
      stepId: 's-9',
      kind: 'iteration',
      ordinal: 4,
      openedOn: '2026-06-29',
      extendedBy: 0,
      pausedDays: 0,
    };
    expect(kinds(planTask(defaultPolicy, real, course({ steps: [...steps, again] }))).slice(7)).toEqual([
      'iteration 4',
      'preparation 2',
      'consultation 2',
      'dispositions 2',
      'decision 1',
      'anchoring 1',
      ...['measure 1', 'measure 2', 'measure 3'],
    ]);
  });

  it('foresees nothing before today while a step is overdue', () => {
    const steps = happened(planTask(defaultPolicy, real, course()), 1);
    const plan = planTask(defaultPolicy, real, course({ steps, today: '2026-05-16' }));
    expect(plan.steps[0]?.lastDay).toBe('2026-02-23');
    expect(plan.steps[1]?.opensOn).toBe('2026-05-18');
  });

  it('foresees nothing once the task ended', () => {
    const steps = happened(planTask(defaultPolicy, real, course()), 2, { endedOn: '2026-03-01' });
    expect(kinds(planTask(defaultPolicy, real, course({ steps, ended: true })))).toEqual([
      'invitation 1',
      'iteration 1',
    ]);
  });

  it('says that the calendar is too short instead of planning half a task', () => {
    const short = buildCalendar({ from: '2026-01-01', until: '2026-06-01' });
    expect(() => planTask(defaultPolicy, short, course())).toThrow(
      expect.objectContaining({ code: 'CALENDAR_TOO_SHORT' }) as Error,
    );
  });
});

function withoutId(step: PlannedStep): unknown {
  return { ...step, stepId: undefined, endedAt: undefined };
}

function expectWorking(calendar: Calendar, dates: readonly string[]): void {
  expect(dates.filter((date) => !dayOn(calendar, date).working)).toEqual([]);
}

function expectMomentsInOrder({ opensAt, endsAt, moments }: PlannedStep): void {
  moments.forEach((moment, index) => {
    expect(moment.wakeAt).toBeGreaterThanOrEqual(opensAt);
    expect(moment.wakeAt).toBeLessThanOrEqual(moment.sendAt);
    if (index > 0) expect(moment.sendAt).toBeGreaterThanOrEqual(moments[index - 1]?.sendAt ?? 0);
    const comesAfter = moment.kind === 'escalation' || moment.kind === 'board-told';
    if (!comesAfter) expect(moment.sendAt).toBeLessThan(endsAt);
  });
}

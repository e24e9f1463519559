import { buildCalendar } from '@samenspel/calendar';
import fc from 'fast-check';
import { addWorkingDays } from '../plan/add-working-days';
import type { Plan, TaskCourse } from '../plan/plan';
import { planTask } from '../plan/plan-task';
import { defaultPolicy } from '../policy/policy';
import type { LocalDate } from '../time/instant';
import { dayOn } from '../time/day-on';
import { checkCommand } from './check-command';
import type { Command } from './command';
import { courseAfter } from './course-after';
import type { SteeredStep, SteeringSight } from './steering-sight';

const calendar = buildCalendar({ from: '2026-01-01', until: '2034-12-31' });
const taskId = '0190a1b2-0000-7000-8000-000000000001';

const cycle: TaskCourse = {
  taskId,
  startsOn: '2026-02-02',
  today: '2026-03-02',
  steps: [
    {
      ...{ stepId: 's-0', kind: 'invitation', ordinal: 1, openedOn: '2026-02-02', extendedBy: 0, pausedDays: 0 },
      ...{ endedOn: '2026-02-27', endedAt: dayOn(calendar, '2026-02-27').endsAt },
    },
    { stepId: 's-1', kind: 'iteration', ordinal: 1, openedOn: '2026-03-02', extendedBy: 0, pausedDays: 0 },
  ],
};

function sightOf(course: TaskCourse, plan: Plan, today: LocalDate, pausedOn: LocalDate | null): SteeringSight {
  const steps = course.steps.map((step, index): SteeredStep => {
    const { lastDay, endsAt, hasClosingInstant } = plan.steps[index] as Plan['steps'][number];
    const status = step.endedAt !== undefined ? 'closed' : pausedOn === null ? 'open' : 'paused';
    return { ...step, lastDay, endsAt, hasClosingInstant, status };
  });
  const now = dayOn(calendar, today).mailFrom;
  return {
    task: { taskId, status: pausedOn === null ? 'running' : 'paused', pausedOn },
    ...{ calendar, now, today, steps, boardHasBall: false, resumedOn: null, policy: defaultPolicy },
    pausedAt: pausedOn === null ? null : dayOn(calendar, pausedOn).mailFrom,
    ...{ roster: { onRoster: 0, final: 0 }, essentialPartyIds: [], proposalDelivered: false, prepared: undefined },
    replanning: { calendar, plan },
    reminding: { goes: { at: now, on: today }, timesThatDay: 0, people: 1 },
    handover: { fromPersonId: 'eva', candidateIds: ['linda'] },
  };
}

const anySteering = fc.oneof(
  fc.record({ kind: fc.constant('extend' as const), days: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ kind: fc.constant('pause' as const), days: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ kind: fc.constantFrom('end-iterations' as const, 'remind' as const), days: fc.constant(0) }),
);
type Steering = { readonly kind: 'extend' | 'pause' | 'end-iterations' | 'remind'; readonly days: number };

/** The course after one command, given on a day, and the day on which it is over. */
function steer(course: TaskCourse, today: LocalDate, { kind, days }: Steering): [TaskCourse, LocalDate] {
  const plan = planTask(defaultPolicy, calendar, course);
  const give = (command: Command, on: LocalDate, pausedOn: LocalDate | null): TaskCourse => {
    const sight = sightOf(course, plan, on, pausedOn);
    checkCommand(command, sight);
    return courseAfter(course, command, sight);
  };
  if (kind === 'pause') {
    const resumed = addWorkingDays(calendar, today, days);
    return [give({ kind: 'resume' }, resumed, today), addWorkingDays(calendar, resumed, 1)];
  }
  if (kind === 'extend') {
    const lastDay = addWorkingDays(calendar, plan.steps[1]?.lastDay ?? today, days);
    return [give({ kind, stepId: 's-1', lastDay }, today, null), today];
  }
  return [give(kind === 'remind' ? { kind, stepId: 's-1' } : { kind }, today, null), today];
}

describe('a task that is steered at random', () => {
  it('keeps every step in order, on a working day, with one instant for each last day', () => {
    fc.assert(
      fc.property(fc.array(anySteering, { minLength: 1, maxLength: 12 }), (steerings) => {
        let course = cycle;
        let today: LocalDate = '2026-03-02';
        for (const steering of steerings) {
          const before = planTask(defaultPolicy, calendar, course);
          [course, today] = steer(course, today, steering);
          const plan = planTask(defaultPolicy, calendar, course);
          for (const [index, step] of plan.steps.entries()) {
            const day = dayOn(calendar, step.lastDay);
            if (step.endedAt === undefined) expect([day.working, day.endsAt]).toEqual([true, step.endsAt]);
            const next = plan.steps[index + 1];
            if (next !== undefined) expect(next.endsAt).toBeGreaterThanOrEqual(step.endsAt);
          }
          // Nothing that somebody was told comes earlier: only ending the cycles drops steps.
          expect(plan.steps[1]?.endsAt).toBeGreaterThanOrEqual(before.steps[1]?.endsAt ?? 0);
          if (steering.kind === 'remind') expect(plan).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves the open step by exactly the working days that were asked', () => {
    fc.assert(
      fc.property(fc.array(anySteering, { minLength: 1, maxLength: 12 }), (steerings) => {
        let course = cycle;
        let today: LocalDate = '2026-03-02';
        let moved = 0;
        for (const steering of steerings) {
          [course, today] = steer(course, today, steering);
          // Both the day of the pause and that of the resume count.
          if (steering.kind === 'pause') moved += steering.days + 1;
          if (steering.kind === 'extend') moved += steering.days;
        }
        const planned = planTask(defaultPolicy, calendar, cycle).steps[1]?.lastDay ?? '';
        const steered = planTask(defaultPolicy, calendar, course).steps[1]?.lastDay;
        expect(steered).toBe(moved === 0 ? planned : addWorkingDays(calendar, planned, moved));
      }),
      { numRuns: 60 },
    );
  });
});

import type { Policy } from '../policy/policy';
import type { StepKind } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant } from '../time/instant';
import { openingAfter } from './opening-after';
import type { Plan, PlannedStep, StepCourse, TaskCourse } from './plan';
import { planStep } from './plan-step';

/**
 * The plan of a task: the steps that were opened, by their real opening, extensions and pauses, and then every step
 * that is foreseen, each following the planned or actual end of the one before. Throws CALENDAR_TOO_SHORT.
 */
export function planTask(policy: Policy, calendar: Calendar, course: TaskCourse): Plan {
  const steps = course.steps.map((step) => planOpenedStep(policy, calendar, course.taskId, step));
  while (!course.ended) {
    const next = foreseenAfter(policy, course, steps);
    if (next === null) break;
    const opening = openingAfter(calendar, foreseenOpening(calendar, course, steps.at(-1)));
    steps.push(planStep(policy, calendar, { taskId: course.taskId, ...next, ...opening }));
  }
  return { v: 1, steps };
}

function planOpenedStep(policy: Policy, calendar: Calendar, taskId: string, step: StepCourse): PlannedStep {
  const { openedOn, openedAt, ...course } = step;
  const opensAt = openedAt ?? dayOn(calendar, openedOn).startsAt;
  return planStep(policy, calendar, { taskId, ...course, opensOn: openedOn, opensAt });
}

function foreseenOpening(calendar: Calendar, course: TaskCourse, before: PlannedStep | undefined): Instant {
  const launch = course.startsAt ?? dayOn(calendar, course.startsOn).startsAt;
  const follows = before === undefined ? launch : (before.endedAt ?? before.endsAt);
  const today = course.today === undefined ? follows : dayOn(calendar, course.today).startsAt;
  return Math.max(follows, today);
}

type ForeseenStep = Pick<PlannedStep, 'kind' | 'ordinal'>;

/** The road without send-backs: those are not foreseen, and appear when they happen. */
function foreseenAfter(policy: Policy, course: TaskCourse, steps: readonly PlannedStep[]): ForeseenStep | null {
  const last = steps.at(-1);
  const kind = last === undefined ? 'invitation' : kindAfter(policy, course, last);
  if (kind === null) return null;
  return { kind, ordinal: steps.filter((step) => step.kind === kind).length + 1 };
}

const kindsAfter = {
  invitation: 'iteration',
  preparation: 'consultation',
  consultation: 'dispositions',
  dispositions: 'decision',
  decision: 'anchoring',
  anchoring: null,
} as const satisfies Record<Exclude<StepKind, 'iteration'>, StepKind | null>;

function kindAfter(policy: Policy, course: TaskCourse, last: PlannedStep): StepKind | null {
  if (last.kind !== 'iteration') return kindsAfter[last.kind];
  const anotherCycle = last.ordinal < policy.iterations.count && course.iterationsEnded !== true;
  return anotherCycle ? 'iteration' : 'preparation';
}

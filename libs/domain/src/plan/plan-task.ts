import type { Policy } from '../policy/policy';
import type { StepKind } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import { dayOn } from '../time/day-on';
import type { Instant } from '../time/instant';
import { hasMeasure, measureDate, pausedSinceDecision } from './measure-date';
import { openingAfter } from './opening-after';
import type { Plan, PlannedStep, StepCourse, TaskCourse } from './plan';
import { planStep, type StepOpening } from './plan-step';

/**
 * The plan of a task: the steps that were opened, by their real opening, extensions and pauses, and then every step
 * that is foreseen, each following the planned or actual end of the one before. Throws CALENDAR_TOO_SHORT.
 */
export function planTask(policy: Policy, calendar: Calendar, course: TaskCourse): Plan {
  const steps = planOpenedSteps(policy, calendar, course);
  while (!course.ended) {
    const next = foreseenAfter(policy, course, steps);
    if (next === null) break;
    const opening = openingAfter(calendar, foreseenOpening(calendar, course, steps.at(-1)));
    const dated = withMeasureDate(policy, calendar, { course, before: steps }, { ...next, ...opening });
    steps.push(planStep(policy, calendar, { taskId: course.taskId, ...dated }));
  }
  return { v: 1, steps };
}

/** The plan of a step that opens now, by the same rules as the plan of the whole task. Throws CALENDAR_TOO_SHORT. */
export function planOpening(
  policy: Policy,
  calendar: Calendar,
  course: TaskCourse,
  opening: Pick<StepOpening, 'kind' | 'ordinal' | 'opensOn' | 'opensAt'>,
): PlannedStep {
  const before = planOpenedSteps(policy, calendar, course);
  return planStep(policy, calendar, {
    taskId: course.taskId,
    ...withMeasureDate(policy, calendar, { course, before }, opening),
  });
}

function planOpenedSteps(policy: Policy, calendar: Calendar, course: TaskCourse): PlannedStep[] {
  const planned: PlannedStep[] = [];
  for (const { openedOn, openedAt, ...step } of course.steps) {
    const opensAt = openedAt ?? dayOn(calendar, openedOn).startsAt;
    const opening = { ...step, opensOn: openedOn, opensAt };
    const dated = withMeasureDate(policy, calendar, { course, before: planned }, opening);
    planned.push(planStep(policy, calendar, { taskId: course.taskId, ...dated }));
  }
  return planned;
}

interface Before {
  readonly course: TaskCourse;
  readonly before: readonly PlannedStep[];
}

function withMeasureDate<Step extends Pick<StepCourse, 'kind' | 'ordinal'>>(
  policy: Policy,
  calendar: Calendar,
  { course, before }: Before,
  step: Step,
): Step & Pick<StepOpening, 'asksOn'> {
  const { kind, ordinal } = step;
  if (kind !== 'measure') return step;
  const pausedBefore = pausedSinceDecision(course.steps, ordinal);
  const asksOn = measureDate(policy, calendar, before, { ordinal, pausedBefore });
  return asksOn === undefined ? step : { ...step, asksOn };
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
  anchoring: 'measure',
} as const satisfies Record<Exclude<StepKind, 'iteration' | 'measure'>, StepKind | null>;

function kindAfter(policy: Policy, course: TaskCourse, last: PlannedStep): StepKind | null {
  if (last.kind === 'measure') return hasMeasure(policy, last.ordinal + 1) ? 'measure' : null;
  if (last.kind !== 'iteration') return kindsAfter[last.kind];
  const anotherCycle = last.ordinal < policy.iterations.count && course.iterationsEnded !== true;
  return anotherCycle ? 'iteration' : 'preparation';
}

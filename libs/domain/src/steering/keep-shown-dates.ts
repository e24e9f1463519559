import { firstWorkingDayOnOrAfter } from '../plan/first-working-day-on-or-after';
import type { Plan, StepCourse, TaskCourse } from '../plan/plan';
import { planTask } from '../plan/plan-task';
import { workingDaysBetween } from '../plan/working-days-between';
import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';

export interface Replanning {
  readonly policy: Policy;
  /** The calendar that comes. */
  readonly calendar: Calendar;
  /** The plan that people know. */
  readonly plan: Plan;
}

/**
 * The course on another calendar. A closing day gives a step that is open as many days more as it takes away. One that
 * is withdrawn takes nothing back: a step that people were asked in never ends earlier than was shown to them.
 */
export function keepShownDates(course: TaskCourse, { policy, calendar, plan }: Replanning): TaskCourse {
  const moved = planTask(policy, calendar, course);
  const steps = course.steps.map((step) => {
    const shown = plan.steps.find(({ stepId }) => stepId === step.stepId)?.lastDay;
    const counted = moved.steps.find(({ stepId }) => stepId === step.stepId)?.lastDay;
    if (step.endedOn !== undefined || shown === undefined || counted === undefined || counted >= shown) return step;
    return withDays(step, workingDaysBetween(calendar, counted, firstWorkingDayOnOrAfter(calendar, shown)));
  });
  return { ...course, steps };
}

const withDays = (step: StepCourse, days: number): StepCourse => ({ ...step, extendedBy: step.extendedBy + days });

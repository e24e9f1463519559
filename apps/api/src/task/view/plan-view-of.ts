import { instantText, type PlannedStepView, type PlanView } from '@samenspel/contracts';
import { workingDaysBetween, type Calendar, type Moment, type Plan, type PlannedStep } from '@samenspel/domain';
import type { Step } from '@samenspel/persistence';
import type { TaskRecord } from './task-record';
import { deadlineOf, whenOf } from './when-of';

/** Which moments were done or skipped, by step id and key. */
export type MomentsDone = ReadonlyMap<string, { readonly skipped: boolean }>;
export const momentId = (stepId: string, key: string): string => `${stepId} ${key}`;

type Dated = Pick<TaskRecord, 'calendar' | 'today' | 'steps'>;

/** Every date and reminder of a plan, as pages show it. */
export function planViewOf(dated: Dated, plan: Plan, version: number, done: MomentsDone): PlanView {
  return {
    version,
    today: dated.today,
    paced: isPaced(dated),
    steps: plan.steps.map((step) => plannedStepOf(dated, step, done)),
  };
}

/** Whether its dates differ from those on the wall; a task that caught up with the present is like any other. */
function isPaced({ calendar: { pace }, today }: Dated): boolean {
  return pace !== 'real' && (pace.realFrom === undefined || today < pace.realFrom);
}

function plannedStepOf(dated: Dated, step: PlannedStep, done: MomentsDone): PlannedStepView {
  const opened = dated.steps.find(({ id }) => id === step.stepId);
  return {
    kind: step.kind,
    ordinal: step.ordinal,
    stepId: step.stepId ?? null,
    status: opened?.status ?? null,
    opens: whenOf(dated, step.opensAt),
    deadline: deadlineOf(dated, step),
    closedOn: opened?.closedOn ?? null,
    days: workingDaysBetween(dated.calendar, step.opensOn, step.lastDay),
    ...extraDaysOf(opened),
    skippedHolidays: holidaysIn(dated.calendar, step),
    moments: step.moments.map((moment) => momentOf(dated, step, moment, done)),
  };
}

function extraDaysOf(step: Step | undefined): Pick<PlannedStepView, 'extendedBy' | 'pausedDays'> {
  return { extendedBy: step?.extendedBy ?? 0, pausedDays: step?.pausedDays ?? 0 };
}

function momentOf(
  dated: Dated,
  step: PlannedStep,
  moment: Moment,
  done: MomentsDone,
): PlannedStepView['moments'][number] {
  const was = done.get(momentId(step.stepId ?? '', moment.key));
  const { kind, key, offset, on, sendAt } = moment;
  const { time } = whenOf(dated, sendAt);
  return {
    ...{ kind, key, offset },
    send: { at: instantText(sendAt), on, time },
    done: was !== undefined,
    skipped: was?.skipped ?? false,
  };
}

/** The answer to "why this date": the days inside the window, other than weekends, that did not count. */
function holidaysIn({ days }: Calendar, { opensOn, lastDay }: PlannedStep): PlannedStepView['skippedHolidays'] {
  return days.flatMap(({ date, working, whyNot }) => {
    const isHoliday = !working && whyNot !== undefined && whyNot !== 'saturday' && whyNot !== 'sunday';
    return isHoliday && !isWeekend(date) && date > opensOn && date <= lastDay ? [{ date, whyNot }] : [];
  });
}

/** A holiday in a weekend took no working day away. */
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

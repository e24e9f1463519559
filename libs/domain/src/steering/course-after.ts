import { extensionDays } from '../plan/extension-days';
import { openingAfter } from '../plan/opening-after';
import type { StepCourse, TaskCourse } from '../plan/plan';
import type { Command, CommandKind } from './command';
import { daysOfPause, firstDayOfPause } from './days-of-pause';
import { keepShownDates } from './keep-shown-dates';
import type { SteeringSight } from './steering-sight';

/**
 * The course of the task as it would be after a command that `checkCommand` lets pass, so that the planner shows every
 * date before somebody gives it. A pause is shown as if it were ended today: later dates move by at least that much.
 */
export function courseAfter(course: TaskCourse, command: Command, sight: SteeringSight): TaskCourse {
  const change = changes[command.kind] as Change<CommandKind>;
  return change(course, command, sight);
}

type Change<Kind extends CommandKind> = (course: TaskCourse, command: OfKind<Kind>, sight: SteeringSight) => TaskCourse;

const changes: { readonly [Kind in CommandKind]: Change<Kind> } = {
  extend: extended,
  pause: paused,
  resume: paused,
  'close-early': (course, { stepId }, sight) => withEnded(course, sight, (step) => step.stepId === stepId),
  override: (course, { subject, stepId }, sight) =>
    subject === 'early-close' ? withEnded(course, sight, (step) => step.stepId === stepId) : course,
  cancel: (course) => ({
    ...course,
    ended: true,
    steps: course.steps.filter(({ endedAt }) => endedAt !== undefined),
  }),
  'end-iterations': (course) => ({ ...course, iterationsEnded: true }),
  'open-consultation': (course, _, sight) => withEnded(course, sight, ({ kind }) => kind === 'preparation'),
  'send-back': (course, _, sight) => sentBack(course, sight),
  conclude: (course, _, sight) => ({
    ...withEnded(course, sight, ({ kind }) => kind === 'measure'),
    ended: true,
  }),
  remind: (course) => course,
  'hand-over': (course) => course,
  undo: (course, _, { undone }) =>
    undone?.kind === 'extend' ? extendedLess(course, undone.stepId, undone.after?.days ?? 0) : course,
  replan: (course, _, { policy, replanning: { calendar, plan } }) => keepShownDates(course, { policy, calendar, plan }),
};

type OfKind<Kind extends CommandKind> = Extract<Command, { readonly kind: Kind }>;

function extended(course: TaskCourse, { stepId, lastDay }: OfKind<'extend'>, sight: SteeringSight): TaskCourse {
  const step = sight.steps.find((candidate) => candidate.stepId === stepId);
  if (step === undefined) return course;
  const days = extensionDays(sight.calendar, step, lastDay, sight.now);
  return withSteps(course, (each) => (each.stepId === stepId ? { ...each, extendedBy: each.extendedBy + days } : each));
}

const extendedLess = (course: TaskCourse, stepId: string | null, days: number): TaskCourse =>
  withSteps(course, (each) => (each.stepId === stepId ? { ...each, extendedBy: each.extendedBy - days } : each));

function paused(course: TaskCourse, _: OfKind<'pause' | 'resume'>, sight: SteeringSight): TaskCourse {
  const { task, calendar, now, today, pausedAt, resumedOn } = sight;
  const days = daysOfPause(calendar, task.pausedOn ?? firstDayOfPause(calendar, today, resumedOn), today);
  const pause = { startedAt: pausedAt ?? now, days };
  return withSteps(course, (step) =>
    step.endedAt === undefined
      ? { ...step, pausedDays: step.pausedDays + days, pauses: [...(step.pauses ?? []), pause] }
      : step,
  );
}

/** Back to a new cycle, which nobody foresaw; after it comes a new preparation. */
function sentBack(course: TaskCourse, sight: SteeringSight): TaskCourse {
  const ended = withEnded(course, sight, (step) => step.stepId === course.steps.at(-1)?.stepId);
  const { opensOn, opensAt } = openingAfter(sight.calendar, sight.now);
  const cycle: StepCourse = {
    stepId: '',
    kind: 'iteration',
    ordinal: course.steps.filter(({ kind }) => kind === 'iteration').length + 1,
    openedOn: opensOn,
    openedAt: opensAt,
    extendedBy: 0,
    pausedDays: 0,
  };
  return { ...ended, iterationsEnded: true, steps: [...ended.steps, cycle] };
}

function withEnded(course: TaskCourse, { now, today }: SteeringSight, ends: (step: StepCourse) => boolean): TaskCourse {
  return withSteps(course, (step) =>
    step.endedAt === undefined && ends(step) ? { ...step, endedOn: today, endedAt: now } : step,
  );
}

const withSteps = (course: TaskCourse, change: (step: StepCourse) => StepCourse): TaskCourse => ({
  ...course,
  steps: course.steps.map(change),
});

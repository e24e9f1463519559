import { lastDayTaken, stageOfStep, stages, type LocalDate, type PlannedStep, type Stage } from '@samenspel/domain';
import type { Station, StationState } from '../model/parts';
import type { StepRow, TaskMailRows } from './mail-row';

type Known = Pick<TaskMailRows, 'steps' | 'calendar'> & {
  readonly task: Pick<TaskMailRows['task'], 'plan' | 'status'>;
};

/** The five stations from the one plan, with the state of the steps that were opened. */
export function lineOfPlan({ task, steps, calendar }: Known): readonly Station[] {
  const stepsById = new Map(steps.map((step) => [step.stepId, step]));
  return stages.flatMap((stage) => {
    const planned = task.plan.steps.filter(({ kind }) => stageOfStep[kind] === stage);
    const until = planned.map((step) => lastDayTaken(calendar, step)).at(-1);
    return until === undefined ? [] : stationOf({ stage, until }, planned, stepsById);
  });
}

function stationOf(
  { stage, until }: { readonly stage: Stage; readonly until: LocalDate },
  planned: readonly PlannedStep[],
  steps: ReadonlyMap<string, StepRow>,
): readonly Station[] {
  const [first] = planned;
  if (!first) return [];
  const states = planned.map(({ stepId }) => stateOfStep(stepId === undefined ? undefined : steps.get(stepId)));
  const station = { stage, state: stateOfStage(states), from: first.opensOn, until };
  const cycles = planned.filter(({ kind }) => kind === 'iteration');
  const running = cycles.find(({ stepId }) =>
    ['now', 'paused'].includes(stateOfStep(stepId === undefined ? undefined : steps.get(stepId))),
  );
  return [
    running
      ? { ...station, cycle: { number: running.ordinal, of: cycles.at(-1)?.ordinal ?? running.ordinal } }
      : station,
  ];
}

function stateOfStep(step: StepRow | undefined): StationState {
  switch (step?.status) {
    case undefined:
      return 'planned';
    case 'open':
      return 'now';
    case 'paused':
      return 'paused';
    case 'passed':
    case 'closed':
      return 'done';
  }
}

/** Between two steps of a stage none is open; the stage is then still the one where the task stands. */
function stateOfStage(states: readonly StationState[]): StationState {
  if (states.includes('paused')) return 'paused';
  if (states.includes('now')) return 'now';
  if (states.every((state) => state === 'done')) return 'done';
  return states.includes('done') ? 'now' : 'planned';
}

import type { LineStation } from '@samenspel/contracts';
import { lastDayTaken, stageOfStep, stages, type PlannedStep, type Stage } from '@samenspel/domain';
import type { TaskRecord } from './task-record';

type State = LineStation['state'];

/** The five stations with their dates and cycles, from the one plan. */
export function lineOf(record: TaskRecord): LineStation[] {
  const current = currentStage(record);
  return stages.map((stage) => {
    const steps = record.task.plan.steps.filter(({ kind }) => stageOfStep[kind] === stage);
    const last = steps.at(-1);
    return {
      stage,
      state: stateOf(record, stage, current),
      from: steps[0]?.opensOn ?? null,
      until: last === undefined ? null : lastDayTaken(record.calendar, last),
      cycles: steps.filter(({ kind }) => kind === 'iteration').map((step) => cycleOf(record, step)),
    };
  });
}

/** The stage of the step that was opened last; null before the first step opened. */
export function currentStage({ steps }: Pick<TaskRecord, 'steps'>): Stage | null {
  const last = steps.at(-1);
  return last === undefined ? null : stageOfStep[last.kind];
}

function stateOf({ task, steps }: TaskRecord, stage: Stage, current: Stage | null): State {
  const order = stages.indexOf(stage);
  const now = current === null ? -1 : stages.indexOf(current);
  if (order === now) {
    if (task.status === 'paused') return 'paused';
    return task.status === 'running' ? 'now' : 'done';
  }
  if (order < now) return 'done';
  // The task was there before and came back: the station that sent it back shows the arc.
  return steps.some(({ kind }) => stageOfStep[kind] === stage) ? 'sent-back' : 'open';
}

function cycleOf(record: TaskRecord, step: PlannedStep): LineStation['cycles'][number] {
  const opened = record.steps.find(({ id }) => id === step.stepId);
  const isDone = opened?.status === 'closed' || (opened !== undefined && record.now >= opened.endsAt);
  const state = opened === undefined ? 'open' : isDone ? 'done' : 'now';
  return { ordinal: step.ordinal, state, from: step.opensOn, until: lastDayTaken(record.calendar, step) };
}

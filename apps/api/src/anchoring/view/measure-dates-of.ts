import type { AnchoringDraftView } from '@samenspel/contracts';
import type { PlannedStep } from '@samenspel/domain';
import type { TaskRecord } from '../../task/view/task-record';

type MeasureDate = AnchoringDraftView['dates'][number];

/** When each measure is asked, by the one plan of the task. */
export function measureDatesOf({ task }: Pick<TaskRecord, 'task'>): readonly MeasureDate[] {
  return task.plan.steps.flatMap((step) =>
    step.kind === 'measure'
      ? [
          {
            ordinal: step.ordinal,
            months: task.policy.anchoring.measureMonths[step.ordinal - 1] ?? 0,
            on: asksOn(step),
            lastDay: step.lastDay,
          },
        ]
      : [],
  );
}

/** With the pauses since: the date of the asking, not the one that was foreseen at first. */
export function asksOn(step: PlannedStep): string {
  return step.moments.find(({ kind }) => kind === 'asking')?.on ?? step.asksOn ?? step.lastDay;
}
